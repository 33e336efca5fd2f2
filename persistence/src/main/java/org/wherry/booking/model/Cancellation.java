package org.wherry.booking.model;

/** How a booking was cancelled. */
public enum Cancellation {
    /** Before the notice period. */
    IN_TIME,
    /** Within the notice period. */
    LATE,
    /** The organiser called the session off. */
    BY_ORGANISER,
    /** A colleague took the place. */
    SUBSTITUTED,
    /** The delegate moved to another session. */
    TRANSFERRED;

    /** Whether the place went on rather than back: it is not offered to the next in line. */
    public boolean isHandedOn() {
        return this == SUBSTITUTED;
    }
}
