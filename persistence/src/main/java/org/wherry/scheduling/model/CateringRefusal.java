package org.wherry.scheduling.model;

import org.wherry.common.model.Reason;

/** Why a day for the caterer was refused. */
public enum CateringRefusal implements Reason {
    /** The session has begun by then; the detail is its first day. */
    CUT_OFF_AFTER_FIRST_DAY,
    /** No caterer has to know so long before; the detail is how many days they may. */
    CUT_OFF_TOO_EARLY
}
