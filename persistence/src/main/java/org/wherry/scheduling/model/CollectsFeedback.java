package org.wherry.scheduling.model;

/** How a session asks for feedback: one way or the other, never both. */
public enum CollectsFeedback {
    /** By a link in a mail to each who attended. */
    ONLINE,
    /** On forms that a facilitator types in. */
    ON_PAPER
}
