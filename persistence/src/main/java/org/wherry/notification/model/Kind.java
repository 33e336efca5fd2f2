package org.wherry.notification.model;

/** Why somebody is written to. */
public enum Kind {
    /** A place is theirs. */
    PLACE_CONFIRMED("confirmed"),
    /** They are on the waiting list. */
    ON_WAITING_LIST("waiting"),
    /** A freed place is held for them. */
    PLACE_OFFERED("offered"),
    /** They did not answer an offer in time. */
    OFFER_LAPSED("lapsed"),
    /** Their booking is cancelled. */
    BOOKING_CANCELLED("cancelled"),
    /** They are asked how a session was. */
    FEEDBACK_INVITATION("invitation");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** Its part of the key of its texts. */
    public String key() {
        return key;
    }

    /** Whether its body carries a one-time link, and so is not kept once it is sent. */
    public boolean carriesOneTimeLink() {
        return this == FEEDBACK_INVITATION;
    }
}
