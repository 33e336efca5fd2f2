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
 * @param underEighteen whether they are under 18
 */
public record PersonCard(long id, UUID publicId, String name, Optional<String> email, boolean underEighteen) {

    /** The card of somebody. */
    public static PersonCard of(Person person) {
        return new PersonCard(person.id(), person.publicId(), person.name(), person.email(), person.isUnderEighteen());
    }
}
