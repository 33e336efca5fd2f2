package org.wherry.notification.model;

import org.wherry.common.model.Reason;

/** Why a message, its words or its rule cannot be as somebody wants it. */
public enum MessageRefusal implements Reason {
    /** The words hold a placeholder that nothing is filled in for. */
    UNKNOWN_PLACEHOLDER(400),
    /** The words lack the placeholder that the message is sent for. */
    PLACEHOLDER_MISSING(400),
    /** The words are as Wherry brings them already. */
    DEFAULT_ALREADY,
    /** It was sent. */
    SENT_ALREADY,
    /** A worker hands it over at this moment. */
    BEING_SENT,
    /** It was cancelled. */
    CANCELLED_ALREADY,
    /** It waits to be sent by itself. */
    PLANNED_ALREADY,
    /** It carries a link that is only its reader’s. */
    SEALED,
    /** The link that it carried is not kept. */
    LINK_GONE,
    /** A rule says the same already. */
    SAME_RULE,
    /** So many days cannot be counted. */
    DAYS_OUT_OF_RANGE(400),
    /** Everybody gets this message. */
    NOT_OPTIONAL(400),
    /** What was sent does not say which message came back. */
    NO_MESSAGE_NAMED(400);

    private final int status;

    MessageRefusal() {
        this(409);
    }

    MessageRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
