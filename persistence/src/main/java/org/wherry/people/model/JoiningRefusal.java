package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why somebody cannot join, invite, decide or claim. */
public enum JoiningRefusal implements Reason {
    /** Somebody opened an account with the address meanwhile. */
    EMAIL_TAKEN,
    /** It was decided by somebody else meanwhile. */
    JOINING_DECIDED,
    /** Nobody decides whether they themselves join. */
    OWN_JOINING(403),
    /** A coordinator says first which agency it is. */
    AGENCY_NOT_SETTLED,
    /** It was answered, withdrawn or is too old. */
    INVITATION_OVER(410),
    /** More addresses than are taken at once; the number is the detail. */
    TOO_MANY_INVITED(400),
    /** Nobody was named. */
    NOBODY_INVITED(400),
    /** An address cannot be read; the line is the detail. */
    INVITED_UNREADABLE(400),
    /** Code and name do not belong together, or the code was used or is too old: all answer alike. */
    CODE_NOT_KNOWN(404),
    /** Whoever the record is of has an account already. */
    RECORD_HAS_ACCOUNT;

    private final int status;

    JoiningRefusal() {
        this(409);
    }

    JoiningRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
