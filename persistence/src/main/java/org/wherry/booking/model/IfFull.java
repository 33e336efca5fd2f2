package org.wherry.booking.model;

/** What somebody wants when no place is free. */
public enum IfFull {
    /** Nothing: say that it is full. */
    REFUSE,
    /** To join the waiting list. */
    WAIT
}
