package org.wherry.booking.model;

import org.wherry.common.model.Reason;

/** Why something about sessions without a date was refused. */
public enum UndatedRefusal implements Reason {
    /** Those who want the course are gathered already. */
    ALREADY_GATHERED,
    /** It has a date by now, or nobody gathers any more. */
    GATHERED_NO_MORE,
    /** The session is of another course. */
    OF_ANOTHER_COURSE,
    /** The session is in the programme already, so that others could book before those who waited. */
    NOT_A_DRAFT_ANY_MORE
}
