package org.wherry.scheduling.model;

import org.wherry.common.model.Reason;

/** Why scheduling refuses. */
public enum SchedulingRefusal implements Reason {
    /** A session has at least one day. */
    NO_DAYS,
    /** Two days of a session have the same date. */
    SAME_DAY_TWICE,
    /** A day ends before it starts. */
    ENDS_BEFORE_IT_STARTS,
    /** Capacity is 1 to 2,000. */
    CAPACITY_IMPOSSIBLE,
    /** Booking would close before it opens. */
    CLOSES_BEFORE_IT_OPENS,
    /** It begins in the past and cannot be published. */
    IN_THE_PAST,
    /** Only a draft can be published. */
    NOT_A_DRAFT,
    /** Only a published session can be called off or completed. */
    NOT_PUBLISHED,
    /** It was completed or called off, and stays as it is. */
    ENDED,
    /** It has begun: it can be neither moved nor called off. */
    BEGUN,
    /** Its last day has not begun, so it is not complete. */
    NOT_HELD_YET,
    /** There is a series with that key already. */
    SERIES_TAKEN,
    /** A series' key is made of small letters, digits and single hyphens. */
    SERIES_KEY_MALFORMED,
    /** Somebody would leave who is to deliver sessions; their number is the detail. */
    STILL_DELIVERS
}
