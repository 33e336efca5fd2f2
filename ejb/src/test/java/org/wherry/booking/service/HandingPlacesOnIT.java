package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
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
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.HistoryRow;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.TeamBookingService.Booked;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Somebody books for colleagues, gives a place to another, and moves somebody to another date. */
@ExtendWith(ArquillianExtension.class)
class HandingPlacesOnIT {

    @Inject
    private TeamBookingService team;

    @Inject
    private SwapService swaps;

    @Inject
    private BookingService bookings;

    @Inject
    private SessionBookingsService desk;

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
    void several_are_booked_each_for_themselves() throws Exception {
        UUID session = given.session(2);
        List<Chosen> three = List.of(
                new Chosen(agencies.memberOf(agency), null),
                new Chosen(agencies.memberOf(agency), null),
                new Chosen(agencies.memberOf(agency), null));

        List<Booked> booked =
                agencies.asContact(contact, () -> team.book(three, new BookPlace(session, null, IfFull.REFUSE)));

        assertThat(booked).extracting(Booked::isConfirmed).containsExactly(true, true, false);
        assertThat(booked.get(2).refusal().reason()).isEqualTo(BookingRefusal.FULL);
        assertThat(agencies.asContact(contact, () -> team.team(new PageRequest(1, 20)))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void nobody_is_booked_by_the_contact_of_another_agency() throws Exception {
        UUID session = given.session(2);
        UUID stranger = agencies.memberOf(given.agency(null));

        List<Booked> booked = agencies.asContact(
                contact,
                () -> team.book(List.of(new Chosen(stranger, null)), new BookPlace(session, null, IfFull.REFUSE)));

        assertThat(booked.get(0).refusal()).isInstanceOf(NoSuch.class);
    }

    @Test
    void a_colleague_takes_the_place_although_others_wait() throws Exception {
        UUID session = given.session(1);
        UUID holder = agencies.memberOf(agency);
        UUID colleague = agencies.memberOf(agency);
        String held = book(holder, session);
        UUID waiter = given.people(1).get(0);
        BookingRow waiting =
                acting.asPractitioner(waiter, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)));

        BookingRow taken =
                agencies.asContact(contact, () -> swaps.substitute(held, new Chosen(colleague, null), "Jury service"));

        assertThat(taken.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(find(holder, held).cancellation()).isEqualTo(Cancellation.SUBSTITUTED);
        assertThat(find(waiter, waiting.reference()).state()).isEqualTo(BookingState.WAITING);
        assertThat(acting.asPractitioner(colleague, TODAY, () -> desk.history(taken.reference())))
                .extracting(HistoryRow::reason)
                .containsExactly("Jury service");
    }

    @Test
    void nobody_is_their_own_substitute_and_only_a_place_goes_on() throws Exception {
        UUID session = given.session(1);
        UUID holder = agencies.memberOf(agency);
        String held = book(holder, session);

        assertThat(refused(() ->
                        agencies.asContact(contact, () -> swaps.substitute(held, new Chosen(holder, null), null))))
                .isEqualTo(BookingRefusal.SAME_DELEGATE);
        acting.asPractitioner(holder, TODAY, () -> bookings.cancel(held, null));
        assertThat(refused(() -> agencies.asContact(
                        contact, () -> swaps.substitute(held, new Chosen(agencies.memberOf(agency), null), null))))
                .isEqualTo(BookingRefusal.ONLY_A_PLACE_GOES_ON);
    }

    @Test
    void whoever_moves_has_the_other_place_before_the_first_is_free() throws Exception {
        UUID from = given.session(1);
        UUID to = given.published(given.plan(1, fullDay(SESSION_DAY)));
        UUID person = given.people(1).get(0);
        String held = book(person, from);

        BookingRow moved = transfer(person, held, to, IfFull.REFUSE);

        assertThat(moved.state()).as("the same day, at the same time").isEqualTo(BookingState.CONFIRMED);
        assertThat(find(person, held).cancellation()).isEqualTo(Cancellation.TRANSFERRED);
        assertThat(refused(() -> transfer(person, moved.reference(), to, IfFull.REFUSE)))
                .isEqualTo(BookingRefusal.SAME_SESSION);
    }

    @Test
    void whoever_waits_to_move_keeps_the_place_until_then() throws Exception {
        UUID from = given.session(1);
        UUID to = given.published(given.plan(1, fullDay(SESSION_DAY)));
        UUID person = given.people(1).get(0);
        UUID other = given.people(1).get(0);
        String held = book(person, from);
        String blocking = book(other, to);

        assertThat(refused(() -> transfer(person, held, to, IfFull.REFUSE))).isEqualTo(BookingRefusal.FULL);
        BookingRow waiting = transfer(person, held, to, IfFull.WAIT);
        assertThat(find(person, held).state()).isEqualTo(BookingState.CONFIRMED);
        acting.asPractitioner(other, TODAY, () -> bookings.cancel(blocking, null));
        assertThat(find(person, waiting.reference()).state()).isEqualTo(BookingState.OFFERED);
        BookingRow sure = acting.asPractitioner(person, TODAY, () -> bookings.accept(waiting.reference()));

        assertThat(sure.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(find(person, held).cancellation()).isEqualTo(Cancellation.TRANSFERRED);
    }

    private String book(UUID person, UUID session) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)))
                .reference();
    }

    private BookingRow transfer(UUID person, String held, UUID to, IfFull ifFull) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> swaps.transfer(held, to, ifFull, "Another date suits me"));
    }

    private BookingRow find(UUID person, String reference) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.find(reference));
    }

    private static Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
