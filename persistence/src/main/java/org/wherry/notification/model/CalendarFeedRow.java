package org.wherry.notification.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A calendar address as its owner sees it: everything but the secret.
 *
 * @param id the id outside
 * @param name which calendar it is for
 * @param madeAt since when there is one
 * @param revokedAt when it was revoked, or null
 * @param lastUsedAt when a calendar last read it, roughly, or null
 */
public record CalendarFeedRow(UUID id, String name, Instant madeAt, Instant revokedAt, Instant lastUsedAt) {

    /** Whether a calendar can read it. */
    public boolean isOpen() {
        return revokedAt == null;
    }
}
