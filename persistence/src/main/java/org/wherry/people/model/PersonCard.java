package org.wherry.people.model;

import java.util.Optional;
import java.util.UUID;

/**
 * Who somebody is, as other features need to know it.
 *
 * @param id the id inside
 * @param publicId the id outside
 * @param name as they write it themselves
 * @param email where they can be written to
 */
public record PersonCard(long id, UUID publicId, String name, Optional<String> email) {}
