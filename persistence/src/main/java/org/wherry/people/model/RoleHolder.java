package org.wherry.people.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody and what they may do.
 *
 * @param id their id outside
 * @param name as they write it themselves
 * @param email where they can be written to, which tells people of one name apart
 * @param canSignIn whether they have an account
 * @param roles in the order in which {@link Role} has them
 */
public record RoleHolder(UUID id, String name, Optional<String> email, boolean canSignIn, List<RoleRow> roles) {

    /** Copies the roles. */
    public RoleHolder {
        roles = List.copyOf(roles);
    }
}
