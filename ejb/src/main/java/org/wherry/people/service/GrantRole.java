package org.wherry.people.service;

import java.util.UUID;
import org.wherry.people.model.Role;

/**
 * A role to be given.
 *
 * @param person to whom
 * @param role which
 * @param agency the agency that it is for, or null where the role is of none
 */
public record GrantRole(UUID person, Role role, UUID agency) {}
