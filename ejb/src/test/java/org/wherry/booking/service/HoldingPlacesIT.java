package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingFaults.Fault;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.Reservation;
import org.wherry.booking.model.ReservationRow;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** An agency holds places without saying yet for whom. */
@ExtendWith(ArquillianExtension.class)
class HoldingPlacesIT {

    private static final Instant AFTER_THE_NAMES =
            TODAY.plus(Duration.ofDays(70).plusHours(15));

    @Inject
    private ReservationService reservations;

    @Inject
    private BookingService bookings;

    @Inject
    private BookingHousekeeping housekeeping;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private BookingAudit audit;

    /** What falsifiers and others have left in the same database. */
    private List<Fault> wrongBefore = List.of();

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenAgency agencies;

    @Inject
    private Acting acting;

    private UUID agency;
    private UUID contact;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void anAgency() throws Exception {
        if (given != null) {
            agency = given.agency(null);
            contact = agencies.contactOf(agency);
        }
    }

    @BeforeEach
    void whatIsWrongAlready() throws Exception {
        if (audit != null) {
            wrongBefore = acting.asSystem(TODAY, audit::findings);
        }
    }

    @AfterEach
    void theBookingsAreWhole() throws Exception {
        if (audit != null) {
            assertThat(acting.asSystem(TODAY, audit::findings)).isSubsetOf(wrongBefore);
        }
    }

    @Test
    void reserved_places_are_taken_until_they_are_named() throws Exception {
        UUID session = given.session(2);

        ReservationRow held = reserve(session, 2);

        assertThat(held.unnamed()).isEqualTo(2);
        assertThat(refused(() -> book(session))).isEqualTo(BookingRefusal.FULL);
        BookingRow named = name(held.id(), agencies.memberOf(agency));
        assertThat(named.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(find(held.id()).unnamed()).isEqualTo(1);
        assertThat(find(held.id()).named()).containsExactly("Colleague");
        name(held.id(), agencies.memberOf(agency));
        assertThat(find(held.id()).state()).isEqualTo(Reservation.State.NAMED);
        assertThat(refused(() -> name(held.id(), agencies.memberOf(agency))))
                .isEqualTo(BookingRefusal.RESERVATION_ENDED);
    }

    @Test
    void no_more_are_reserved_than_are_free_and_nobody_who_waits_is_overtaken() throws Exception {
        UUID session = given.session(2);
        book(session);

        assertThat(refused(() -> reserve(session, 2))).isEqualTo(BookingRefusal.NOT_SO_MANY_LEFT);
        assertThat(reserve(session, 1).unnamed()).isEqualTo(1);
    }

    @Test
    void what_is_given_back_goes_to_the_first_in_line() throws Exception {
        UUID session = given.session(2);
        ReservationRow held = reserve(session, 2);
        UUID waiter = given.people(1).get(0);
        String waiting = acting.asPractitioner(
                        waiter, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)))
                .reference();

        agencies.asContact(contact, () -> reservations.giveBack(held.id(), 1));

        assertThat(state(waiter, waiting)).isEqualTo(BookingState.OFFERED);
        assertThat(find(held.id()).unnamed()).isEqualTo(1);
        assertThat(refused(() -> agencies.asContact(contact, () -> reservations.giveBack(held.id(), 2))))
                .isEqualTo(BookingRefusal.NOT_SO_MANY_UNNAMED);
    }

    @Test
    void what_is_not_named_in_time_is_free_again() throws Exception {
        UUID session = given.session(2);
        ReservationRow held = reserve(session, 2);
        long inside = scheduling(session);

        assertThat(acting.asSystem(TODAY, housekeeping::sessionsWithReservationsOver))
                .doesNotContain(inside);
        assertThat(acting.asSystem(AFTER_THE_NAMES, housekeeping::sessionsWithReservationsOver))
                .contains(inside);
        acting.asSystem(AFTER_THE_NAMES, () -> {
            housekeeping.lapseReservations(inside);
            return null;
        });

        assertThat(find(held.id()).state()).isEqualTo(Reservation.State.LAPSED);
        assertThat(book(session).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void calling_the_session_off_frees_them() throws Exception {
        UUID session = given.session(2);
        ReservationRow held = reserve(session, 2);

        acting.asCoordinator(TODAY, () -> {
            scheduling.callOff(session, "Snow");
            return null;
        });

        assertThat(find(held.id()).state()).isEqualTo(Reservation.State.LAPSED);
    }

    @Test
    void only_those_of_the_agency_are_named_and_only_its_contacts_see_it() throws Exception {
        UUID session = given.session(2);
        ReservationRow held = reserve(session, 1);
        UUID elsewhere = given.agency(null);
        UUID stranger = agencies.contactOf(elsewhere);
        UUID outsider = agencies.memberOf(elsewhere);

        assertThat(catchThrowableOfType(NoSuch.class, () -> name(held.id(), outsider)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        NoSuch.class, () -> agencies.asContact(stranger, () -> reservations.find(held.id()))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        NoSuch.class,
                        () -> agencies.asContact(
                                stranger,
                                () -> reservations.reserve(
                                        new ReservePlaces(session, agency, 1, GivenAgency.dayBefore(), null)))))
                .isNotNull();
    }

    @Test
    void names_are_said_before_it_begins() throws Exception {
        UUID session = given.session(2);

        assertThat(refused(() -> agencies.asContact(
                        contact,
                        () -> reservations.reserve(
                                new ReservePlaces(session, agency, 1, GivenProgramme.SESSION_DAY.plusDays(1), null)))))
                .isEqualTo(BookingRefusal.NAME_BY_IMPOSSIBLE);
        assertThat(refused(() -> agencies.asContact(
                        contact,
                        () -> reservations.reserve(
                                new ReservePlaces(session, agency, 101, GivenAgency.dayBefore(), null)))))
                .isEqualTo(BookingRefusal.RESERVATION_IMPOSSIBLE);
    }

    private ReservationRow reserve(UUID session, int places) throws Exception {
        return agencies.asContact(
                contact,
                () -> reservations.reserve(
                        new ReservePlaces(session, agency, places, GivenAgency.dayBefore(), "New team")));
    }

    private BookingRow name(UUID reservation, UUID person) throws Exception {
        return agencies.asContact(contact, () -> reservations.name(reservation, person, null, null));
    }

    private ReservationRow find(UUID reservation) throws Exception {
        return agencies.asContact(contact, () -> reservations.find(reservation));
    }

    private BookingRow book(UUID session) throws Exception {
        return acting.asPractitioner(
                given.people(1).get(0), TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)));
    }

    private BookingState state(UUID person, String reference) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.find(reference))
                .state();
    }

    private long scheduling(UUID session) throws Exception {
        return acting.asSystem(TODAY, () -> scheduling.session(session)).id();
    }

    private static Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
