package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.UndatedService;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.model.Template;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.service.SetUp;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.service.PlanChanges;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** People are told what was done about them, and what it means: late, freely, by somebody else, or not at all. */
@ExtendWith(ArquillianExtension.class)
class TellingWhatOthersDidIT {

    @Inject
    private BookingService bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private PlanChanges changes;

    @Inject
    private UndatedService undated;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private SetUp setUp;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    private PersonCard ann;
    private LocalDate soon;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void a_session_within_the_notice_period() throws Exception {
        ann = given.person("Ann O’Neill");
        soon = given.today().plusDays(3);
        session = session(soon);
    }

    @Test
    void who_cancels_late_is_told_so_and_the_manager_of_that_post_too() throws Exception {
        PersonCard moss = given.person("Moss Tern");
        UUID post = ledBy(moss);
        String reference = book(ann, post);

        cancel(reference);

        assertThat(newest(ann, Template.CANCELLED_LATE).body()).contains(reference, "counts as cancelled late");
        assertThat(newest(moss, Template.CANCELLED_LATE_MANAGER))
                .satisfies(told -> assertThat(told.subject()).startsWith("Ann O’Neill cancelled late"))
                .satisfies(told -> assertThat(told.calendar()).isEmpty());
        assertThat(templates(ann)).doesNotContain(Template.CANCELLED);
    }

    @Test
    void who_gives_back_what_was_moved_is_told_that_it_costs_nothing() throws Exception {
        String reference = book(ann, null);
        long version = scheduling.session(session).version();
        As.system(() -> {
            Day other = new Day(soon.plusDays(1), LocalTime.of(10, 0), LocalTime.of(15, 0));
            changes.move(session, version, List.of(other));
            return null;
        });

        cancel(reference);

        assertThat(newest(ann, Template.RELEASED_FREELY).body()).contains("costs nothing", reference);
        assertThat(templates(ann)).doesNotContain(Template.CANCELLED, Template.CANCELLED_LATE);
    }

    @Test
    void who_was_booked_by_another_learns_by_whom_and_is_asked_what_they_need() throws Exception {
        PersonCard cora = given.person("Cora Dell");

        String reference = As.person(
                cora.publicId(),
                () -> bookings.bookFor(ann.publicId(), new BookPlace(session, null, IfFull.REFUSE))
                        .reference(),
                Role.COORDINATOR);

        OutboxMessage told = newest(ann, Template.BOOKED_FOR_YOU);
        assertThat(told.subject()).startsWith("Cora Dell has booked for you");
        assertThat(told.body()).contains(reference, "/people/my-needs", "/booking/cancel?reference=" + reference);
        assertThat(templates(ann)).contains(Template.CONFIRMED);
        book(given.person("Ben Ogden"), null);
        assertThat(templates(cora)).isEmpty();
    }

    @Test
    void who_booked_themselves_is_not_told_that_they_did() throws Exception {
        book(ann, null);

        assertThat(templates(ann)).containsExactly(Template.CONFIRMED);
    }

    @Test
    void whose_wish_was_passed_over_learns_why() throws Exception {
        PersonCard cora = given.person("Cora Dell");
        LocalDate far = given.today().plusDays(40);
        UUID held = session(far);
        As.person(ann.publicId(), () -> bookings.book(new BookPlace(held, null, IfFull.REFUSE)), Role.PRACTITIONER);
        UUID course = catalogue.course(scheduling.session(held).courseId()).publicId();
        UUID gathered = As.person(cora.publicId(), () -> undated.open(course, null), Role.COORDINATOR);
        As.person(
                ann.publicId(),
                () -> {
                    undated.wish(gathered, null);
                    return null;
                },
                Role.PRACTITIONER);
        UUID draft = draft(course, far);

        As.person(cora.publicId(), () -> undated.date(gathered, draft), Role.COORDINATOR);

        assertThat(newest(ann, Template.WISH_PASSED_OVER).body())
                .contains("Why:\nYou have a place, or deliver, somewhere else at that time.", "/booking/session?id=");
    }

    private UUID draft(UUID course, LocalDate day) throws Exception {
        return As.system(() -> scheduling.draft(new PlanSession(
                course,
                5,
                null,
                null,
                List.of(new Day(day, LocalTime.of(11, 0), LocalTime.of(14, 0))),
                List.of(new PlanSession.Trainer(given.person("Una Wren").publicId(), TrainerPart.LEAD)),
                Set.of(),
                CollectsFeedback.ON_PAPER,
                null,
                null,
                null)));
    }

    private UUID session(LocalDate day) throws Exception {
        return given.session(CollectsFeedback.ON_PAPER, given.person("Tam Hale"), given.person("Hugo Moss"), day);
    }

    private UUID ledBy(PersonCard manager) throws Exception {
        UUID agency = given.agency("Team");
        return As.system(() -> setUp.post(new SetUp.TakeUpPost(
                ann.publicId(),
                agency,
                "Social worker",
                null,
                null,
                manager.publicId(),
                given.today().minusYears(1),
                null)));
    }

    private String book(PersonCard delegate, UUID post) throws Exception {
        return As.person(
                delegate.publicId(),
                () -> bookings.book(new BookPlace(session, post, IfFull.REFUSE)).reference(),
                Role.PRACTITIONER);
    }

    private void cancel(String reference) throws Exception {
        As.person(ann.publicId(), () -> bookings.cancel(reference, null), Role.PRACTITIONER);
    }

    private OutboxMessage newest(PersonCard reader, Template template) {
        return mails.to(reader.email().orElseThrow()).stream()
                .filter(message -> message.about().orElseThrow().template() == template)
                .findFirst()
                .orElseThrow();
    }

    private List<Template> templates(PersonCard reader) {
        return mails.to(reader.email().orElseThrow()).stream()
                .map(message -> message.about().orElseThrow().template())
                .toList();
    }
}
