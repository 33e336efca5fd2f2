package org.wherry.scheduling.model;

/** What was decided about a session; whether it is full, open or under way follows from places and the clock. */
public enum SessionState {
    /** Being planned; only staff see it. */
    DRAFT,
    /** Drafted by a trainer, and waiting for a coordinator to publish it or send it back. */
    SUBMITTED,
    /** In the programme. */
    PUBLISHED,
    /** Held, and its register is closed. */
    COMPLETED,
    /** Cancelled by the organiser. */
    CALLED_OFF;

    /** Whether it has been in the programme: before that, only staff and its trainers know of it. */
    public boolean isPublic() {
        return this != DRAFT && this != SUBMITTED;
    }

    /** Whether it stays as it is from now on. */
    public boolean hasEnded() {
        return this == COMPLETED || this == CALLED_OFF;
    }
}
