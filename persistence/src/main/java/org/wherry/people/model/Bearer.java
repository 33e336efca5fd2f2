package org.wherry.people.model;

import java.util.Set;
import java.util.UUID;

/**
 * Whoever acts by a token, and what the token may be used for.
 *
 * @param person whose token it is, with the roles they have at this moment
 * @param token the token's id outside
 * @param scopes what it may be used for
 */
public record Bearer(SignedIn person, UUID token, Set<TokenScope> scopes) {

    /** Copies the scopes. */
    public Bearer {
        scopes = Set.copyOf(scopes);
    }
}
