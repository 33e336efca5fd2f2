package org.wherry.booking.model;

import org.wherry.common.model.Reason;

/** Why something about approvals, absences, the waiting list or a move is refused. */
public enum ApprovalRefusal implements Reason {
    /** Nobody decides their own case. */
    OWN_APPROVAL,
    /** Somebody decided already, it lapsed, or the booking ended. */
    NOT_WANTED_ANY_MORE,
    /** The link is of nobody, was used, or its time is over. */
    LINK_CLOSED(404),
    /** They remind, pass on and lapse one after the other, within the longest; that is the detail. */
    TERMS_OUT_OF_ORDER(400),
    /** The agency is closed on one of those days already. */
    CLOSED_ALREADY,
    /** Closed days are at most a quarter of a year at once. */
    CLOSED_TOO_LONG(400),
    /** They are absent on one of those days already. */
    ABSENT_ALREADY,
    /** An absence that is over. */
    ABSENCE_OVER(400),
    /** Nobody is known by that address, or nobody who can sign in. */
    NO_SUCH_DEPUTY(400),
    /** Nobody is their own deputy. */
    OWN_DEPUTY(400),
    /** Only who waits has a place in line. */
    NOT_IN_LINE,
    /** Somebody else was quicker. */
    PLACE_TAKEN,
    /** So near the start no place is held for one of those who wait. */
    FIRST_COME_FIRST_SERVED,
    /** No place is free that could be offered. */
    NOTHING_TO_OFFER,
    /** Who waits in a line does not put it in order. */
    OWN_LINE,
    /** More people hold places than are free there; both numbers are the details. */
    TOO_MANY_TO_MOVE,
    /** Nobody is booked who could be moved. */
    NOBODY_TO_MOVE,
    /** That was answered. */
    MOVE_ANSWERED;

    private final int status;

    ApprovalRefusal() {
        this(409);
    }

    ApprovalRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
