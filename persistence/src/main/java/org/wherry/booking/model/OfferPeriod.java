package org.wherry.booking.model;

import java.time.Instant;

/**
 * How long an offered place is held: two working days in the hours of the delegate's agency, and never beyond the
 * session's start. Where two working days are not left before the start, nothing is held: everybody who waits is told,
 * and the first who takes the place has it.
 */
public final class OfferPeriod {

    static final int WORKING_DAYS = 2;

    private OfferPeriod() {}

    /** The instant until which a place that is offered now is held. */
    public static Instant until(Instant now, Instant sessionStarts, WorkingHours hours) {
        return hours.after(now, WORKING_DAYS, sessionStarts);
    }

    /** Whether a place that is freed now goes to the first who takes it. */
    public static boolean isOver(Instant now, Instant sessionStarts) {
        return !WorkingHours.USUAL.after(now, WORKING_DAYS, sessionStarts).isBefore(sessionStarts);
    }
}
