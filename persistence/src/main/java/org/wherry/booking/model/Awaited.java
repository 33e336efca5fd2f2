package org.wherry.booking.model;

/** Whose word a request awaits, before its place is sure. */
public enum Awaited {
    /** A coordinator's: the delegate is not, or not known to be, in the course's audience. */
    AUDIENCE,
    /** The manager's, because the agency wants that. */
    APPROVAL
}
