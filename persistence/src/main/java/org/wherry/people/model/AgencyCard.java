package org.wherry.people.model;

import java.util.UUID;

/**
 * An agency, as pages and other features need to know it.
 *
 * @param id the id inside
 * @param publicId the id outside
 * @param name the name that people read
 * @param sector its sector's name
 */
public record AgencyCard(long id, UUID publicId, String name, String sector) {}
