package org.wherry.booking.model;

import org.wherry.scheduling.model.DayTimes;

/**
 * One day on which a delegate is already engaged: by a live booking, or because they deliver a session.
 *
 * @param sessionId the session (id inside)
 * @param reference the booking's reference; null where they deliver it
 * @param holdsPlace whether it blocks other bookings; a place in line does not
 * @param title the course's title
 * @param times when
 */
public record Commitment(long sessionId, String reference, boolean holdsPlace, String title, DayTimes times) {

    /** Whether it is a live booking on a session. */
    boolean isBookingOn(long session) {
        return reference != null && sessionId == session;
    }
}
