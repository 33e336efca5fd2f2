package org.wherry.people.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token as its owner sees it: everything but the secret.
 *
 * @param id the id outside
 * @param name what its owner calls it
 * @param scopes what it may be used for
 * @param madeAt since when there is one
 * @param expiresAt until when it holds
 * @param revokedAt when it was revoked, or null
 * @param lastUsedAt when it was last used, to the minute, or null
 * @param state whether it can be used
 */
public record TokenRow(
        UUID id,
        String name,
        List<TokenScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastUsedAt,
        State state) {

    /** Whether a token can be used. */
    public enum State {
        /** It can. */
        VALID,
        /** Its time is over. */
        EXPIRED,
        /** Its owner revoked it. */
        REVOKED
    }

    /** Whether it can be used. */
    public boolean isValid() {
        return state == State.VALID;
    }
}
