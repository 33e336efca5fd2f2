package org.wherry.people.model;

import java.util.UUID;

/**
 * A role that somebody has.
 *
 * @param id the id outside
 * @param role which
 * @param agencyId the agency that it is for, or null
 * @param agency its name, or null
 */
public record RoleRow(UUID id, Role role, UUID agencyId, String agency) {}
