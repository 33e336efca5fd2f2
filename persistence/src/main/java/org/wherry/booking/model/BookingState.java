package org.wherry.booking.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a booking stands. Attendance is another fact and lives elsewhere. */
public enum BookingState {
    /** Awaits an approval, and holds its place meanwhile. */
    REQUESTED,
    /** Has a place. */
    CONFIRMED,
    /** Is on the waiting list. */
    WAITING,
    /** Has been offered a freed place, which is held until a time. */
    OFFERED,
    /** An approval or an offer was declined. */
    DECLINED,
    /** An offer was not answered in time. */
    LAPSED,
    /** Was given back, or the session was called off. */
    CANCELLED;

    /** The states of a live booking; the index {@code one_live_booking} names the same. */
    public static final Set<BookingState> LIVE = EnumSet.of(REQUESTED, CONFIRMED, WAITING, OFFERED);

    /** Whether the booking still wants or has a place: at most one per person and session. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether it takes one of the places; only such bookings clash. */
    public boolean holdsPlace() {
        return isLive() && this != WAITING;
    }

    /** How many places it holds: one or none. */
    public int places() {
        return holdsPlace() ? 1 : 0;
    }
}
