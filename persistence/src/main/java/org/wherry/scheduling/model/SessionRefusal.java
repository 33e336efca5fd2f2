package org.wherry.scheduling.model;

import org.wherry.common.model.Reason;

/** Why a room, a trainer, a price, or a step on the way into the programme was refused. */
public enum SessionRefusal implements Reason {
    /** The room is taken then; the details are the room and by what, where that is known. */
    ROOM_TAKEN,
    /** A trainer delivers something else then; the details are who, and what, where that is known. */
    TRAINER_TAKEN,
    /** More places than the room may hold; the detail is its fire limit. */
    ABOVE_FIRE_LIMIT,
    /** A room of another venue than the session's. */
    ROOM_ELSEWHERE,
    /** A room has seats, and no more of them than its fire limit allows. */
    SEATS_ABOVE_FIRE_LIMIT,
    /** The venue has a room of that name. */
    ROOM_NAMED_TWICE,
    /** A published session in the room has more places than the new fire limit; the detail is how many. */
    ROOM_IS_USED_BY_MORE,
    /** A minimum above the number of places. */
    MINIMUM_ABOVE_CAPACITY,
    /** A number of days or people, or an amount, that no session has. */
    SETTING_IMPOSSIBLE,
    /** A share of no places. */
    SHARE_OF_NOTHING,
    /** Two shares for one sector. */
    SHARED_TWICE,
    /** The shares together are more than there are places; the detail is their sum. */
    SHARES_ABOVE_CAPACITY,
    /** A session for some, and nobody was named. */
    FOR_NOBODY,
    /** Only a draft can be submitted. */
    NOT_TO_SUBMIT,
    /** Only what was submitted can be sent back. */
    NOT_SUBMITTED,
    /** A trainer changes only their own drafts, before they are submitted. */
    NOT_YOUR_DRAFT,
    /** There is a price for this programme and kind of agency. */
    PRICED_TWICE,
    /** A price has to be more than nothing, with up to 50 per cent of VAT. */
    PRICE_IMPOSSIBLE,
    /** They are in the pool of trainers. */
    IN_THE_POOL,
    /** A link to an online session begins with https. */
    LINK_NOT_SAFE,
    /** So many copies at once are too many, or none. */
    COPIES_IMPOSSIBLE
}
