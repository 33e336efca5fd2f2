package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.PlaceWish.Became;
import org.wherry.booking.model.UndatedRefusal;
import org.wherry.booking.model.UndatedRow;
import org.wherry.booking.model.WishRow;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Who wants a course without a date is asked once it has one: the oldest wish first, and only who can come. */
@ExtendWith(ArquillianExtension.class)
class GatheringDemandIT {

    @Inject
    private UndatedService undated;

    @Inject
    private BookingService bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private GivenASession given;

    private PersonCard cora;
    private PersonCard ann;
    private PersonCard ben;
    private PersonCard cat;
    private LocalDate far;
    private UUID course;
    private UUID id;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void threePeopleWantACourseWithoutADate() throws Exception {
        cora = given.person("Cora Dell");
        ann = given.person("Ann O’Neill");
        ben = given.person("Ben Ogden");
        cat = given.person("Cat Lyn");
        far = given.today().plusDays(40);
        UUID held = given.session(CollectsFeedback.ON_PAPER, given.person("Tam Hale"), given.person("Hugo Moss"), far);
        course = catalogue.course(scheduling.session(held).courseId()).publicId();
        given.booking(held, ben, far);
        id = as(cora, Role.COORDINATOR, () -> undated.open(course, "In spring"));
        wish(ann);
        wish(ben);
        wish(cat);
    }

    @Test
    void the_oldest_wish_is_offered_a_place_the_next_waits_and_who_has_something_else_on_is_passed_over()
            throws Exception {
        Dated dated = date(draft(1, far));

        assertThat(dated).isEqualTo(new Dated(1, 1, 1));
        assertThat(stateOf(ann)).isEqualTo(BookingState.OFFERED);
        assertThat(stateOf(cat)).isEqualTo(BookingState.WAITING);
        assertThat(demand())
                .extracting(WishRow::became)
                .containsExactly(Became.IN_LINE, Became.PASSED_OVER, Became.IN_LINE);
    }

    @Test
    void whoever_says_no_makes_room_for_the_next() throws Exception {
        date(draft(1, far));
        String offered = referenceOf(ann);

        as(ann, Role.PRACTITIONER, () -> bookings.cancel(offered, null));

        assertThat(stateOf(cat)).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void a_wish_said_twice_is_one_and_can_be_taken_back() throws Exception {
        wish(ann);
        assertThat(demand()).extracting(WishRow::name).containsExactly("Ann O’Neill", "Ben Ogden", "Cat Lyn");

        as(ann, Role.PRACTITIONER, () -> {
            undated.withdraw(id);
            return null;
        });
        assertThat(demand()).extracting(WishRow::name).containsExactly("Ben Ogden", "Cat Lyn");
    }

    @Test
    void a_course_with_a_date_gathers_no_more_and_one_gathers_once() throws Exception {
        assertThat(refusal(() -> as(cora, Role.COORDINATOR, () -> undated.open(course, null))))
                .isEqualTo(UndatedRefusal.ALREADY_GATHERED);
        UUID draft = draft(5, far.plusDays(1));
        date(draft);

        assertThat(refusal(() -> date(draft))).isEqualTo(UndatedRefusal.GATHERED_NO_MORE);
        assertThat(refusal(() -> {
                    wish(given.person("Dai Late"));
                    return null;
                }))
                .isEqualTo(UndatedRefusal.GATHERED_NO_MORE);
        assertThat(as(ann, Role.PRACTITIONER, undated::gathering))
                .filteredOn(row -> row.id().equals(id))
                .extracting(UndatedRow::mine)
                .containsExactly(Became.IN_LINE);
    }

    @Test
    void of_two_coordinators_who_set_the_date_at_once_one_does_and_everybody_is_in_one_line() throws Exception {
        List<UUID> drafts = List.of(draft(2, far.plusDays(1)), draft(2, far.plusDays(2)));
        AtomicInteger turn = new AtomicInteger();

        List<Object> became = AtOnce.times(2, () -> date(drafts.get(turn.getAndIncrement())));

        assertThat(became).containsExactlyInAnyOrder(new Dated(2, 1, 0), UndatedRefusal.GATHERED_NO_MORE);
        for (PersonCard each : List.of(ann, cat)) {
            assertThat(as(each, Role.PRACTITIONER, () -> bookings.mine(new PageRequest(1, 5)))
                            .items())
                    .hasSize(1);
        }
        assertThat(demand()).extracting(WishRow::became).containsOnly(Became.IN_LINE);
    }

    @Test
    void a_session_that_others_can_book_already_is_no_date_for_it() throws Exception {
        UUID draft = draft(5, far.plusDays(1));
        As.system(() -> {
            scheduling.publish(draft);
            return null;
        });

        assertThat(refusal(() -> date(draft))).isEqualTo(UndatedRefusal.NOT_A_DRAFT_ANY_MORE);
    }

    private UUID draft(int places, LocalDate day) throws Exception {
        return As.system(() -> scheduling.draft(new PlanSession(
                course,
                places,
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

    private Dated date(UUID session) throws Exception {
        return as(cora, Role.COORDINATOR, () -> undated.date(id, session));
    }

    private void wish(PersonCard person) throws Exception {
        as(person, Role.PRACTITIONER, () -> {
            undated.wish(id, null);
            return null;
        });
    }

    private List<WishRow> demand() throws Exception {
        return as(cora, Role.COORDINATOR, () -> undated.demand(id)).wishes();
    }

    private BookingState stateOf(PersonCard person) throws Exception {
        return mine(person).state();
    }

    private String referenceOf(PersonCard person) throws Exception {
        return mine(person).reference();
    }

    private org.wherry.booking.model.BookingRow mine(PersonCard person) throws Exception {
        return as(person, Role.PRACTITIONER, () -> bookings.mine(new PageRequest(1, 5)))
                .items()
                .get(0);
    }

    private static Object refusal(Callable<?> act) {
        return catchThrowableOfType(Refusal.class, act::call).reason();
    }

    private static <T> T as(PersonCard person, Role role, Callable<T> act) throws Exception {
        return As.person(person.publicId(), act, role);
    }
}
