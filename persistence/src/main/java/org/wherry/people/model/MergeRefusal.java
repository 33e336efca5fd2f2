package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why two records are not merged, or a merge is not undone. */
public enum MergeRefusal implements Reason {
    /** The two are one record, or one already. */
    ALREADY_ONE,
    /** One of them was merged into another meanwhile. */
    ALREADY_MERGED,
    /** The record that goes is protected or of somebody under 18, and the one that stays, its name the detail, is not. */
    LOSES_SAFETY,
    /** Nobody merges their own record. */
    MERGES_THEMSELVES,
    /** Whoever signs in with one of the records could do more afterwards; the name is the detail. */
    GAINS_A_ROLE,
    /** Both have a live booking on a session; the course, the day and the two references are the details. */
    BOTH_BOOKED,
    /** It was undone before. */
    MERGE_UNDONE,
    /** A merge can be undone for a while only; the last moment is the detail. */
    TOO_LATE_TO_UNDO
}
