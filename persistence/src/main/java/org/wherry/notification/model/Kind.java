package org.wherry.notification.model;

import java.util.EnumSet;
import java.util.Set;

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
    /** They have asked to join, and prove their address. */
    JOINING_ASKED,
    /** Somebody has asked to join with their address, which has an account. */
    JOINING_ASKED_AGAIN,
    /** An agency invites them. */
    AGENCY_INVITATION,
    /** An agency or a coordinator has decided whether they belong to it. */
    JOINING_DECIDED,
    /** An account elsewhere signs them in from now on. */
    IDENTITY_LINKED,
    /** They asked for a link to a new password. */
    RESET_LINK,
    /** They asked for a link to sign in by. */
    SIGN_IN_LINK,
    /** Their password is another one. */
    PASSWORD_CHANGED,
    /** They are asked how a session was. */
    FEEDBACK_INVITATION,
    /** They are asked to show that an address is theirs. */
    ADDRESS_TO_CONFIRM,
    /** Their account is closed. */
    ACCOUNT_CLOSED,
    /** It was decided whether their records are erased. */
    ERASURE_DECIDED,
    /** Their complaint is answered. */
    COMPLAINT_ANSWERED;

    private static final Set<Kind> ONE_TIME_LINKS = EnumSet.of(
            FEEDBACK_INVITATION, JOINING_ASKED, AGENCY_INVITATION, RESET_LINK, SIGN_IN_LINK, ADDRESS_TO_CONFIRM);

    /** Whether its body carries a one-time link, and so is not kept once it is sent. */
    public boolean carriesOneTimeLink() {
        return ONE_TIME_LINKS.contains(this);
    }
}
