package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wherry.booking.model.ApprovalRequests;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.IdempotentRequests;
import org.wherry.booking.model.Reservations;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.people.model.Roles;

/** What has to be done with bookings as time passes. All of it may be repeated harmlessly, on any node. */
@Stateless
@DenyAll
public class BookingHousekeeping {

    @Inject
    private Bookings bookings;

    @Inject
    private IdempotentRequests requests;

    @Inject
    private Reservations reservations;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private ReservationKeeping keeping;

    @Inject
    private PlaceReturning returning;

    @Inject
    private ApprovalRequests approvals;

    @Inject
    private ApprovalRouting routing;

    @Inject
    private Clock clock;

    /** The sessions (ids inside) with offers whose time has passed. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> sessionsWithOffersOver() {
        return bookings.sessionsWithOffersOver(clock.instant());
    }

    /** Ends the offers of one session whose time has passed, and offers their places to the next in line. */
    @RolesAllowed(Roles.SYSTEM)
    public void lapseOffers(long session) {
        returning.lapse(session);
    }

    /** The sessions (ids inside) on which people wait for places that are no longer kept for a sector. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> sessionsWithPlacesNoLongerKept() {
        return places.noLongerKept(clock.instant());
    }

    /** The sessions (ids inside) with reserved places whose names were not said in time. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> sessionsWithReservationsOver() {
        return reservations.sessionsWithReservationsOver(clock.instant());
    }

    /** Frees the places of one session whose names were not said in time, and offers them on. */
    @RolesAllowed(Roles.SYSTEM)
    public void lapseReservations(long session) {
        keeping.lapse(session);
    }

    /** The bookings (ids inside) that wait for an approval. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> waitingForApproval() {
        return approvals.waiting();
    }

    /** Reminds, passes on or gives up the request of a booking (id inside), where that is due. */
    @RolesAllowed(Roles.SYSTEM)
    public void followApproval(long booking) {
        routing.follow(booking);
    }

    /** Forgets the idempotency keys that were kept for a day. */
    @RolesAllowed(Roles.SYSTEM)
    public void forgetOldKeys() {
        requests.forgetBefore(clock.instant().minus(IdempotentRequests.KEPT));
    }
}
