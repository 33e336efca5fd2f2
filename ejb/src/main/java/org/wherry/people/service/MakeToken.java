package org.wherry.people.service;

import java.util.Set;
import org.wherry.people.model.TokenLife;
import org.wherry.people.model.TokenScope;

/**
 * A token to be made.
 *
 * @param name what its owner calls it
 * @param scopes what it may be used for
 * @param life how long it holds
 */
public record MakeToken(String name, Set<TokenScope> scopes, TokenLife life) {

    /** Copies the scopes. */
    public MakeToken {
        scopes = Set.copyOf(scopes);
    }
}
