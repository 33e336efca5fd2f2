package org.wherry.people.model;

import java.time.LocalDate;

/** How an agency stands on a day. */
public enum AgencyState {
    /** People can take up work there. */
    OPEN,
    /** The same, and the day on which it closes is known. */
    CLOSING,
    /** Nobody is offered it any more. */
    CLOSED,
    /** Another agency stands for it. */
    MERGED;

    /** The state that follows from what is known of an agency. */
    static AgencyState on(LocalDate today, LocalDate closes, boolean merged) {
        if (merged) {
            return MERGED;
        }
        if (closes == null) {
            return OPEN;
        }
        return today.isBefore(closes) ? CLOSING : CLOSED;
    }
}
