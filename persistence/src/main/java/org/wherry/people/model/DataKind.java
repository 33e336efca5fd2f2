package org.wherry.people.model;

/** A kind of data that is kept for so long and no longer; the rule for each is a {@link RetentionRule}. */
public enum DataKind {
    /** What is known about somebody whose account is closed: after its time nobody can tell whose it was. */
    RECORDS_OF_LEAVERS,
    /** Why a place was given back, in somebody's own words. */
    BOOKING_REASONS,
    /** That somebody was asked how a session was. */
    FEEDBACK_INVITATIONS,
    /** Messages that were sent, or never will be. */
    MESSAGES,
    /** Who signed in when and roughly from where, and links that can no longer be used. */
    SIGN_INS,
    /** Which files of people were imported, and what was wrong with them. */
    IMPORTS,
    /** Invitations and requests to join that are settled. */
    JOINING,
    /** Requests for erasure that were decided, and complaints that were answered. */
    REQUESTS
}
