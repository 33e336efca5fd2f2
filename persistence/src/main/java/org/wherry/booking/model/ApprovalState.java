package org.wherry.booking.model;

/** Where a request for approval stands. */
public enum ApprovalState {
    /** Somebody is asked. */
    WANTED,
    /** A manager, their deputy or a coordinator said yes. */
    GIVEN,
    /** One of them said no. */
    REFUSED,
    /** Nobody answered in time. */
    LAPSED,
    /** The booking ended otherwise. */
    WITHDRAWN
}
