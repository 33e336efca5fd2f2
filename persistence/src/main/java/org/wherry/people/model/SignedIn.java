package org.wherry.people.model;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody whose identity was proved, with the roles they have at this moment.
 *
 * @param id the id outside, which is also the name of the caller inside the server
 * @param name as they write it themselves
 * @param roles what they may do
 */
public record SignedIn(UUID id, String name, Set<Role> roles) {

    /** Copies the roles. */
    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
