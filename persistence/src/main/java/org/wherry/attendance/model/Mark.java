package org.wherry.attendance.model;

/** How it was with one person on one day. */
public enum Mark {
    /** Came for the day. */
    ATTENDED,
    /** Came for a part of the day. */
    PARTLY,
    /** Did not come, and said so. */
    APOLOGIES,
    /** Did not come. */
    NO_SHOW;

    /** Whether the person was in the room at all. */
    public boolean isPresent() {
        return this == ATTENDED || this == PARTLY;
    }
}
