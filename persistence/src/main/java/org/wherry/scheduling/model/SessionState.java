package org.wherry.scheduling.model;

/** What was decided about a session; whether it is full, open or under way follows from places and the clock. */
public enum SessionState {
    /** Being planned; only staff see it. */
    DRAFT,
    /** In the programme. */
    PUBLISHED,
    /** Held, and its register is closed. */
    COMPLETED,
    /** Cancelled by the organiser. */
    CALLED_OFF
}
