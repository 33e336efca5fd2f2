package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why something about somebody's privacy cannot be done, or not by the caller. */
public enum PrivacyRefusal implements Reason {
    /** The last administrator would leave. */
    NOBODY_LEFT_TO_ADMINISTER,
    /** A legal hold keeps the person's data. */
    ON_LEGAL_HOLD,
    /** There is a hold on that person, or on everything, already. */
    HELD_ALREADY,
    /** The hold was lifted already. */
    HOLD_LIFTED_ALREADY,
    /** There is nobody, or more than one, of that address or id. */
    NOT_ONE_PERSON,
    /** Erasure was asked for already, and is not decided. */
    ERASURE_ASKED_ALREADY,
    /** The request was decided or withdrawn. */
    ERASURE_SETTLED,
    /** Nobody decides about themselves. */
    OWN_REQUEST(403),
    /** The complaint was answered. */
    COMPLAINT_SETTLED,
    /** Data is kept for 1 to 600 months. */
    MONTHS_OUT_OF_RANGE(400),
    /** There is no privacy notice yet that could be accepted. */
    NO_NOTICE_YET;

    private final int status;

    PrivacyRefusal() {
        this(409);
    }

    PrivacyRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
