package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

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
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.IfFull;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Whoever finds a session full waits in line; a freed place is offered to the first, and nobody overtakes. */
@ExtendWith(ArquillianExtension.class)
class WaitingForAPlaceIT {

    @Inject
    private BookingService bookings;

    @Inject
    private BookingHousekeeping housekeeping;

    @Inject
    private WaitingListService waitingLists;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private PlacesAudit audit;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void theAuditStartsHere() {
        if (audit != null) {
            audit.startHere();
        }
    }

    @AfterEach
    void thePlacesAreCountedRight() {
        if (audit != null) {
            assertThat(audit.findings()).isEmpty();
        }
    }

    @Test
    void theLineHasAnOrder() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();

        assertThat(find(full.first, full.firstReference).placeInLine()).isEqualTo(1);
        assertThat(find(full.second, full.secondReference).placeInLine()).isEqualTo(2);
        assertThat(find(full.second, full.secondReference).state()).isEqualTo(BookingState.WAITING);
    }

    @Test
    void aFreedPlaceIsOfferedToTheFirstAndHeldForThem() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();

        cancel(full.holder, full.holderReference);

        BookingRow offered = find(full.first, full.firstReference);
        assertThat(offered.state()).isEqualTo(BookingState.OFFERED);
        // Monday 10am: seven working hours are left today, eight tomorrow and one on Wednesday.
        assertThat(offered.offeredUntil()).isEqualTo(Instant.parse("2037-03-04T10:00:00Z"));
        assertThat(find(full.second, full.secondReference).placeInLine()).isEqualTo(1);
        assertThat(refused(() -> book(given.people(1).get(0), full.session, IfFull.REFUSE))
                        .reason())
                .isEqualTo(BookingRefusal.FULL);
    }

    @Test
    void anAcceptedOfferIsAPlaceAndARepeatIsHarmless() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();
        cancel(full.holder, full.holderReference);

        assertThat(acting.asPractitioner(full.first, TODAY, () -> bookings.accept(full.firstReference))
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
        assertThat(acting.asPractitioner(full.first, TODAY, () -> bookings.accept(full.firstReference))
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
        assertThat(refused(() -> acting.asPractitioner(full.second, TODAY, () -> bookings.accept(full.secondReference)))
                        .reason())
                .isEqualTo(BookingRefusal.NO_OFFER);
    }

    @Test
    void aDeclinedOfferGoesToTheNext() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();
        cancel(full.holder, full.holderReference);

        assertThat(acting.asPractitioner(full.first, TODAY, () -> bookings.decline(full.firstReference))
                        .state())
                .isEqualTo(BookingState.DECLINED);
        assertThat(find(full.second, full.secondReference).state()).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void anOfferThatIsNotAnsweredLapsesAndGoesToTheNext() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();
        cancel(full.holder, full.holderReference);
        Instant over = find(full.first, full.firstReference).offeredUntil();

        lapse(over.minusSeconds(1));
        assertThat(find(full.first, full.firstReference).state()).isEqualTo(BookingState.OFFERED);
        assertThat(refused(() -> acting.asPractitioner(full.first, over, () -> bookings.accept(full.firstReference)))
                        .reason())
                .isEqualTo(BookingRefusal.NO_OFFER);

        lapse(over);
        lapse(over);
        assertThat(find(full.first, full.firstReference).state()).isEqualTo(BookingState.LAPSED);
        assertThat(find(full.second, full.secondReference).state()).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void whoLeavesTheLineMakesRoomInIt() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();

        BookingRow left = cancel(full.first, full.firstReference);

        assertThat(left.state()).isEqualTo(BookingState.CANCELLED);
        assertThat(find(full.second, full.secondReference).placeInLine()).isEqualTo(1);
        assertThat(find(full.holder, full.holderReference).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void anOfferCannotBeAcceptedOverAClash() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();
        UUID sameTime = given.session(5);
        book(full.first, sameTime, IfFull.REFUSE);
        cancel(full.holder, full.holderReference);

        assertThat(refused(() -> acting.asPractitioner(full.first, TODAY, () -> bookings.accept(full.firstReference)))
                        .reason())
                .isEqualTo(BookingRefusal.CLASH);
        assertThat(find(full.first, full.firstReference).state()).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void morePlacesAreOfferedInLineOnceACoordinatorSaysSoAndFewerThanHeldAreRefused() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();

        resize(full, 3);
        assertThat(find(full.first, full.firstReference).state()).isEqualTo(BookingState.WAITING);
        acting.asCoordinator(TODAY, () -> waitingLists.offerFree(full.session));
        assertThat(find(full.first, full.firstReference).state()).isEqualTo(BookingState.OFFERED);
        assertThat(find(full.second, full.secondReference).state()).isEqualTo(BookingState.OFFERED);

        Refusal refusal = refused(() -> resize(full, 2));
        assertThat(refusal.reason()).isEqualTo(BookingRefusal.MORE_PLACES_HELD);
        assertThat(refusal.details()).containsExactly(3);
    }

    @Test
    void callingOffEndsAllBookings() throws Exception {
        Full full = givenAFullSessionWithTwoWaiting();

        acting.asCoordinator(TODAY, () -> {
            scheduling.callOff(full.session, "Snow");
            return null;
        });

        for (BookingRow row : List.of(
                find(full.holder, full.holderReference),
                find(full.first, full.firstReference),
                find(full.second, full.secondReference))) {
            assertThat(row.state()).isEqualTo(BookingState.CANCELLED);
            assertThat(row.cancellation()).isEqualTo(Cancellation.BY_ORGANISER);
        }
    }

    private Full givenAFullSessionWithTwoWaiting() throws Exception {
        PlanSession plan = given.plan(1, fullDay(SESSION_DAY));
        UUID session = given.published(plan);
        List<UUID> people = given.people(3);
        String holder = book(people.get(0), session, IfFull.REFUSE).reference();
        String first = book(people.get(1), session, IfFull.WAIT).reference();
        String second = acting.asPractitioner(
                        people.get(2),
                        TODAY.plus(Duration.ofSeconds(1)),
                        () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)))
                .reference();
        return new Full(plan, session, people.get(0), holder, people.get(1), first, people.get(2), second);
    }

    private BookingRow book(UUID person, UUID session, IfFull ifFull) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, ifFull)));
    }

    private BookingRow cancel(UUID person, String reference) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.cancel(reference, null));
    }

    private BookingRow find(UUID person, String reference) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.find(reference));
    }

    private void resize(Full full, int places) throws Exception {
        acting.asCoordinator(TODAY, () -> {
            long version = scheduling.session(full.session).version();
            scheduling.revise(full.session, version, GivenProgramme.withCapacity(full.plan, places));
            return null;
        });
    }

    private void lapse(Instant now) throws Exception {
        acting.asSystem(now, () -> {
            housekeeping.sessionsWithOffersOver().forEach(housekeeping::lapseOffers);
            return null;
        });
    }

    private static Refusal refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }

    private record Full(
            PlanSession plan,
            UUID session,
            UUID holder,
            String holderReference,
            UUID first,
            String firstReference,
            UUID second,
            String secondReference) {}
}
