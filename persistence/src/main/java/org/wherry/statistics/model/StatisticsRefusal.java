package org.wherry.statistics.model;

import org.wherry.common.model.Reason;

/** Why a figure cannot be given or kept. */
public enum StatisticsRefusal implements Reason {
    /** Feedback is asked for by one series or by one session, not by both or neither. */
    ONE_SERIES_OR_SESSION,
    /** There is no breakdown or programme of that name. */
    UNKNOWN_CHOICE,
    /** A figure that stands beside ours has a series and five percentages, as in 50.8/48.2/0.5/0.0/0.3. */
    NOT_A_PRINTED_ROW;

    @Override
    public int status() {
        return 400;
    }
}
