package org.wherry.booking.model;

import java.time.Instant;
import org.wherry.scheduling.model.SessionState;

/** What a session is for somebody who looks for a place; derived, never stored. */
public enum SessionStatus {
    /** Being planned; only staff see it. */
    DRAFT,
    /** A place can be booked. */
    OPEN,
    /** No place is free, or those who wait come first; the waiting list is open. */
    FULL,
    /** Booking opens later. */
    NOT_YET_OPEN,
    /** Booking has closed, and it has not begun. */
    BOOKING_CLOSED,
    /** It has begun and is not over. */
    UNDER_WAY,
    /** Its last day has ended. */
    OVER,
    /** The organiser called it off. */
    CALLED_OFF;

    /**
     * The status of a session.
     *
     * @param opens when booking opens, or null for at once
     * @param closes when booking closes, or null for when it begins
     * @param free whether a place is free and nobody waits
     */
    static SessionStatus of(
            SessionState state,
            Instant opens,
            Instant closes,
            Instant starts,
            Instant ends,
            boolean free,
            Instant now) {
        if (state == SessionState.CALLED_OFF) {
            return CALLED_OFF;
        }
        if (!state.isPublic()) {
            return DRAFT;
        }
        if (!now.isBefore(ends) || state == SessionState.COMPLETED) {
            return OVER;
        }
        if (!now.isBefore(starts)) {
            return UNDER_WAY;
        }
        if (opens != null && now.isBefore(opens)) {
            return NOT_YET_OPEN;
        }
        if (closes != null && !now.isBefore(closes)) {
            return BOOKING_CLOSED;
        }
        return free ? OPEN : FULL;
    }
}
