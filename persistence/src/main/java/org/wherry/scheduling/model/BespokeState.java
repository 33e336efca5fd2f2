package org.wherry.scheduling.model;

/** Where a request for a bespoke session stands. */
public enum BespokeState {
    /** It waits for the training team. */
    ASKED,
    /** It waits for the agency: the training team has asked something back. */
    QUESTION,
    /** A session answers it. */
    DATED,
    /** The training team has said no, and why. */
    DECLINED,
    /** The agency wants it no more. */
    WITHDRAWN;

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return this == ASKED || this == QUESTION;
    }
}
