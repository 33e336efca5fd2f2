package org.wherry.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.CourseMaterial.GivenTo;
import org.wherry.catalogue.model.CourseMaterial.Needed;
import org.wherry.catalogue.model.MaterialRow;
import org.wherry.catalogue.service.AddMaterial;
import org.wherry.catalogue.service.MaterialService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonCard;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Delegates and trainers are given what their session hands out, and nobody else is. */
@ExtendWith(ArquillianExtension.class)
class HandingOutMaterialsIT {

    private static final Instant OVER = CountyTime.at(SESSION_DAY.plusDays(1), LocalTime.NOON);

    @Inject
    private HandoutService handouts;

    @Inject
    private MaterialService materials;

    @Inject
    private BookingService bookings;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void whoever_has_a_place_is_given_what_is_needed_and_nobody_else_learns_of_it() throws Exception {
        PersonCard trainer = given.person("Nia Trainer");
        PlanSession plan = GivenProgramme.deliveredBy(given.plan(5, fullDay(SESSION_DAY)), trainer.publicId());
        UUID session = given.published(plan);
        PersonCard delegate = given.person("Mair Prys");
        PersonCard stranger = given.person("Aled Prys");
        book(delegate, session);
        UUID before = add(plan.course(), "Before", Needed.BEFORE, GivenTo.BOOKED);
        UUID after = add(plan.course(), "After", Needed.AFTER, GivenTo.BOOKED);
        add(plan.course(), "For those who came", Needed.BOTH, GivenTo.ATTENDED);

        assertThat(given(delegate, session, TODAY)).containsExactly("Before");
        assertThat(given(delegate, session, OVER)).containsExactly("Before", "After");
        assertThat(given(trainer, session, TODAY)).containsExactly("Before", "After", "For those who came");
        assertThat(given(stranger, session, OVER)).isEmpty();
        assertThat(acting.asPractitioner(delegate.publicId(), TODAY, () -> handouts.file(session, before))
                        .content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Before");
        for (PersonCard other : List.of(delegate, stranger)) {
            assertThatThrownBy(
                            () -> acting.asPractitioner(other.publicId(), TODAY, () -> handouts.file(session, after)))
                    .isInstanceOf(NoSuch.class);
        }
    }

    @Test
    void what_is_withdrawn_stays_with_the_sessions_that_had_begun() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        PlanSession later = new PlanSession(
                plan.course(),
                5,
                plan.venue(),
                null,
                List.of(fullDay(SESSION_DAY.plusMonths(6))),
                List.of(),
                plan.openTo(),
                plan.collects(),
                null,
                null,
                null);
        UUID held = given.published(plan);
        UUID ahead = given.published(later);
        PersonCard delegate = given.person("Mair Prys");
        PersonCard another = given.person("Siân Ó Briain");
        book(delegate, held);
        book(another, ahead);
        UUID old = add(plan.course(), "Old notes", Needed.BOTH, GivenTo.BOOKED);

        assertThat(given(another, ahead, TODAY)).containsExactly("Old notes");
        acting.asCoordinator(OVER, () -> {
            materials.withdraw(old);
            return null;
        });

        assertThat(given(delegate, held, OVER.plusSeconds(60))).containsExactly("Old notes");
        assertThat(given(another, ahead, OVER.plusSeconds(60))).isEmpty();
        assertThatThrownBy(() -> acting.asCoordinator(OVER, () -> {
                    materials.withdraw(old);
                    return null;
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused() throws Exception {
        UUID course = given.course("Files " + UUID.randomUUID());
        AddMaterial wrong =
                new AddMaterial(course, "Notes", "notes.pdf", "MZ".getBytes(), Needed.BEFORE, GivenTo.BOOKED);
        AddMaterial empty = new AddMaterial(course, "Notes", "notes.txt", new byte[0], Needed.BEFORE, GivenTo.BOOKED);

        assertThatThrownBy(() -> acting.asCoordinator(TODAY, () -> materials.add(wrong)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(CatalogueRefusal.FILE_TYPE));
        assertThatThrownBy(() -> acting.asCoordinator(TODAY, () -> materials.add(empty)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(CatalogueRefusal.FILE_SIZE));
        assertThat(acting.asCoordinator(TODAY, () -> materials.of(course))).isEmpty();
    }

    private List<String> given(PersonCard person, UUID session, Instant now) throws Exception {
        return acting.asPractitioner(person.publicId(), now, () -> handouts.of(session)).stream()
                .map(MaterialRow::name)
                .toList();
    }

    private UUID add(UUID course, String name, Needed needed, GivenTo givenTo) throws Exception {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        return acting.asCoordinator(
                TODAY, () -> materials.add(new AddMaterial(course, name, "notes.txt", content, needed, givenTo)));
    }

    private void book(PersonCard person, UUID session) throws Exception {
        acting.asSystem(TODAY, () -> bookings.bookFor(person.publicId(), new BookPlace(session, null, IfFull.REFUSE)));
    }
}
