package org.wherry.attendance.model;

/**
 * Somebody who may be marked: with a confirmed booking, or without one as a walk-in.
 *
 * @param personId who
 * @param bookingId the booking they come with; null for a walk-in
 * @param postId the post that their attendance counts under, or null
 */
public record Delegate(long personId, Long bookingId, Long postId) {

    /** Whether they came without a booking. */
    public boolean isWalkIn() {
        return bookingId == null;
    }
}
