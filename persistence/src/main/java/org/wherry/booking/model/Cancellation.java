package org.wherry.booking.model;

/** How a booking was cancelled. */
public enum Cancellation {
    /** Before the notice period. */
    IN_TIME,
    /** Within the notice period. */
    LATE,
    /** The organiser called the session off. */
    BY_ORGANISER
}
