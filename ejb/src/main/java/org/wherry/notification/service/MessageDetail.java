package org.wherry.notification.service;

import java.util.List;
import org.wherry.notification.model.BounceRow;
import org.wherry.notification.model.MessageStanding;
import org.wherry.notification.model.OutboxRow;

/**
 * A message, to be looked at.
 *
 * @param row what lists show of it
 * @param version how often it was changed
 * @param secret whether its words are its reader’s alone
 * @param body its text, to be changed; empty where it is secret
 * @param read its text, as its reader sees it
 * @param bounces what came back of it
 */
public record MessageDetail(
        OutboxRow row, long version, boolean secret, String body, ReadMessage read, List<BounceRow> bounces) {

    /** Copies the list. */
    public MessageDetail {
        bounces = List.copyOf(bounces);
    }

    /** Whether it was handed over. */
    public boolean sent() {
        return row.standing() == MessageStanding.SENT || row.standing() == MessageStanding.BOUNCED;
    }

    /** Whether its words can still be changed. */
    public boolean editable() {
        return !sent() && !secret;
    }

    /** Whether it can be cancelled. */
    public boolean cancellable() {
        return !sent() && row.standing() != MessageStanding.CANCELLED;
    }

    /** Whether it, or a copy of it, can be sent. */
    public boolean repeatable() {
        return sent() ? !secret : row.standing() != MessageStanding.PLANNED;
    }
}
