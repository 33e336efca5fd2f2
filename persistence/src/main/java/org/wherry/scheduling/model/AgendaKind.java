package org.wherry.scheduling.model;

/** What an entry of an agenda is. */
public enum AgendaKind {
    /** Everybody is together. */
    PLENARY,
    /** Refreshments, lunch, the way from room to room. */
    BREAK,
    /** Each delegate chooses one of several workshops. */
    WORKSHOPS
}
