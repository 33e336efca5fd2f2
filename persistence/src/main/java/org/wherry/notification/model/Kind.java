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
    /** A place is free for the first of those who wait. */
    PLACE_FREE,
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
    COMPLAINT_ANSWERED,
    /** They are told how to take part in a session that is near. */
    JOINING_INSTRUCTIONS,
    /** They are reminded of a session. */
    REMINDER,
    /** A session has other days, times or another place. */
    SESSION_CHANGED,
    /** They, or somebody whom they lead, did not come. */
    NO_SHOW,
    /** They have not yet said how it was. */
    FEEDBACK_REMINDER,
    /** A register that they keep is not closed yet. */
    REGISTER_OVERDUE,
    /** A session that they run has too few bookings. */
    MINIMUM_NOT_REACHED,
    /** They are asked whether somebody may go. */
    APPROVAL_WANTED,
    /** It was decided whether they may go, or nobody did in time. */
    APPROVAL_DECIDED,
    /** Something became of places that they reserved. */
    RESERVATION,
    /** Their booking was moved to another session, and they are asked whether that suits. */
    BOOKING_MOVED,
    /** What was to be attended before their session will not be, and a coordinator decides. */
    PLACE_IN_DOUBT,
    /** Somebody else booked for them. */
    BOOKED_BY_ANOTHER,
    /** A course that they wanted has a date, and no place for them on it. */
    WISH_PASSED_OVER,
    /** Their second step of signing in was taken away. */
    SECOND_STEP_REMOVED,
    /** A place changed hands, or a booking went to another session. */
    BOOKING_CHANGED,
    /** Something was done about a bespoke session that an agency asked for. */
    BESPOKE_REQUEST;

    private static final Set<Kind> OPTIONAL = EnumSet.of(REMINDER, FEEDBACK_INVITATION, FEEDBACK_REMINDER);

    private static final Set<Kind> ONE_TIME_LINKS = EnumSet.of(
            ON_WAITING_LIST,
            APPROVAL_WANTED,
            PLACE_FREE,
            BOOKING_MOVED,
            FEEDBACK_INVITATION,
            FEEDBACK_REMINDER,
            JOINING_ASKED,
            AGENCY_INVITATION,
            RESET_LINK,
            SIGN_IN_LINK,
            ADDRESS_TO_CONFIRM);

    /** Those whose bodies carry a one-time link. */
    public static Set<Kind> withOneTimeLinks() {
        return EnumSet.copyOf(ONE_TIME_LINKS);
    }

    /** Whether its body carries a one-time link, and so is sealed, never shown, and not kept once it is sent. */
    public boolean carriesOneTimeLink() {
        return ONE_TIME_LINKS.contains(this);
    }

    /** Whether somebody can do without it, and may say so. */
    public boolean isOptional() {
        return OPTIONAL.contains(this);
    }
}
