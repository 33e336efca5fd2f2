package org.wherry.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.Mark;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.DoubtRow;
import org.wherry.booking.model.HistoryRow;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.DoubtService;
import org.wherry.booking.service.SessionBookingsService;
import org.wherry.catalogue.model.RepeatPolicy;
import org.wherry.catalogue.service.AdmitToCourse;
import org.wherry.catalogue.service.AskBefore;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.GrantWaiver;
import org.wherry.catalogue.service.WaiverService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** A place that was given because another course was to be attended first is looked at again once that will not be. */
@ExtendWith(ArquillianExtension.class)
class LookingAgainAtWhatWasExpectedIT {

    @Inject
    private BookingService bookings;

    @Inject
    private SessionBookingsService histories;

    @Inject
    private DoubtService doubts;

    @Inject
    private RegisterService registers;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService terms;

    @Inject
    private WaiverService waivers;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private PersonCard ann;
    private PersonCard trainer;
    private PersonCard coordinator;
    private UUID first;
    private UUID second;
    private String expected;
    private String later;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void twoCoursesOfWhichOneAsksForTheOther() throws Exception {
        if (given != null) {
            trainer = given.person("Tamsin Hale");
            coordinator = given.person("Cora Nash");
            book(given.today().plusDays(3));
        }
    }

    /** Somebody with a place on the second course, who has one on the first, on a day before. */
    private void book(LocalDate day) throws Exception {
        ann = given.person("Ann O’Neill");
        LocalDate then = given.today().plusDays(5);
        first = given.session(CollectsFeedback.ON_PAPER, trainer, given.person("Hugo Moss"), day);
        second = given.session(CollectsFeedback.ON_PAPER, given.person("Tom Till"), given.person("Hugo Moss"), then);
        UUID asking = courseOf(second);
        As.system(() -> {
            terms.admit(
                    asking,
                    catalogue.course(asking).version(),
                    new AdmitToCourse(
                            Set.of(),
                            List.of(new AskBefore(Set.of(courseOf(first)), null, null, Set.of())),
                            RepeatPolicy.WARN,
                            12,
                            null));
            return null;
        });
        expected = given.booking(first, ann, day);
        later = given.booking(second, ann, then);
    }

    @Test
    void who_gives_the_earlier_place_back_keeps_the_later_one_and_is_told() throws Exception {
        assertThat(doubt()).isEmpty();

        as(ann, () -> bookings.cancel(expected, null));

        assertThat(doubt()).hasValueSatisfying(row -> assertThat(row.delegate()).isEqualTo("Ann O’Neill"));
        assertThat(as(ann, () -> bookings.find(later)).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(mails.to(ann.email().orElseThrow()))
                .extracting(mails::bodyOf)
                .anyMatch(body -> body.contains("You keep your place for now"));
    }

    @Test
    void an_earlier_session_that_is_called_off_puts_the_later_place_in_doubt() throws Exception {
        coordinating(() -> {
            scheduling.callOff(first, "Snow");
            return null;
        });

        assertThat(doubt()).isPresent();
    }

    @Test
    void so_does_a_no_show_once_the_register_is_closed() throws Exception {
        book(given.today().minusDays(1));
        assertThat(doubt()).isEmpty();

        As.person(
                trainer.publicId(),
                () -> {
                    UUID day = registers.sheet(first).days().get(0).publicId();
                    registers.mark(first, day, ann.publicId(), Mark.NO_SHOW);
                    registers.close(first);
                    return null;
                },
                Role.TRAINER);

        assertThat(doubt()).isPresent();
    }

    @Test
    void a_coordinator_lets_it_stay_and_says_why() throws Exception {
        as(ann, () -> bookings.cancel(expected, null));

        coordinating(() -> {
            doubts.keep(later, "Taught it for years");
            return null;
        });

        assertThat(doubt()).isEmpty();
        assertThat(as(ann, () -> bookings.find(later)).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(as(ann, () -> histories.history(later)))
                .extracting(HistoryRow::reason)
                .contains("Taught it for years");
    }

    @Test
    void or_gives_it_to_others_which_is_never_late() throws Exception {
        as(ann, () -> bookings.cancel(expected, null));

        coordinating(() -> {
            doubts.giveUp(later, "The first day comes first");
            return null;
        });

        assertThat(as(ann, () -> bookings.find(later)).cancellation()).isEqualTo(Cancellation.IN_TIME);
        assertThat(catchThrowableOfType(NoSuch.class, () -> coordinating(() -> doubts.find(later))))
                .isNotNull();
    }

    @Test
    void what_is_waived_afterwards_is_no_longer_in_doubt() throws Exception {
        as(ann, () -> bookings.cancel(expected, null));
        UUID asking = courseOf(second);
        As.system(() -> waivers.grant(new GrantWaiver(ann.publicId(), asking, "Taught it for years", null)));

        As.system(() -> {
            doubts.lookAgain();
            return null;
        });

        assertThat(doubt()).isEmpty();
    }

    @Test
    void nobody_decides_about_themselves_or_twice() throws Exception {
        as(ann, () -> bookings.cancel(expected, null));
        Callable<Object> keep = () -> {
            doubts.keep(later, "I am needed there");
            return null;
        };

        assertThat(refused(() -> As.person(ann.publicId(), keep, Role.PRACTITIONER, Role.COORDINATOR)))
                .isEqualTo(BookingRefusal.OWN_CASE);
        coordinating(keep);
        assertThat(refused(() -> coordinating(keep))).isEqualTo(BookingRefusal.NOTHING_AWAITED);
    }

    private Optional<DoubtRow> doubt() throws Exception {
        return coordinating(() -> doubts.open(new PageRequest(1, 100)).items().stream()
                .filter(row -> row.reference().equals(later))
                .findFirst());
    }

    private UUID courseOf(UUID session) {
        return (UUID) entities.createNativeQuery("SELECT c.public_id FROM course c"
                        + " JOIN course_session s ON s.course_id = c.id WHERE s.public_id = ?1")
                .setParameter(1, session)
                .getSingleResult();
    }

    private <T> T coordinating(Callable<T> act) throws Exception {
        return As.person(coordinator.publicId(), act, Role.PRACTITIONER, Role.COORDINATOR);
    }

    private static <T> T as(PersonCard person, Callable<T> act) throws Exception {
        return As.person(person.publicId(), act, Role.PRACTITIONER);
    }

    private static Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
