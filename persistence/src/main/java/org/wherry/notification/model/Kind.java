package org.wherry.notification.model;

/** Why somebody is written to. */
public enum Kind {
    /** A place is theirs. */
    PLACE_CONFIRMED,
    /** They are on the waiting list. */
    ON_WAITING_LIST,
    /** A freed place is held for them. */
    PLACE_OFFERED,
    /** They did not answer an offer in time. */
    OFFER_LAPSED,
    /** Their booking is cancelled. */
    BOOKING_CANCELLED,
    /** They are asked how a session was. */
    FEEDBACK_INVITATION;

    /** Whether its body carries a one-time link, and so is not kept once it is sent. */
    public boolean carriesOneTimeLink() {
        return this == FEEDBACK_INVITATION;
    }
}
