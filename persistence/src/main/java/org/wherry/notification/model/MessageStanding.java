package org.wherry.notification.model;

/** Where a message stands, as people see it: told by its state, its tries and what came back. */
public enum MessageStanding {
    /** It waits for its time. */
    PLANNED,
    /** It could not be handed over, and is tried again. */
    FAILED,
    /** It failed too often; somebody has to look. */
    PARKED,
    /** It was handed over. */
    SENT,
    /** It was handed over, and came back. */
    BOUNCED,
    /** It is no longer wanted. */
    CANCELLED
}
