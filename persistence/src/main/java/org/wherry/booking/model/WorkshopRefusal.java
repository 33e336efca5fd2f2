package org.wherry.booking.model;

import org.wherry.common.model.Reason;

/** Why a workshop was not given to somebody. */
public enum WorkshopRefusal implements Reason {
    /** All its places are taken; the detail is its title. */
    WORKSHOP_FULL,
    /** Whoever has no place on the session, sure or asked for, chooses no workshop of it. */
    NO_PLACE_TO_CHOOSE_FOR,
    /** The session has begun, or has ended. */
    CHOOSING_IS_OVER,
    /** Somebody else has chosen for this booking in the same moment. */
    CHOSEN_MEANWHILE
}
