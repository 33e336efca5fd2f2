package org.wherry.people.model;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody about whom data is held.
 *
 * @param id the id inside
 * @param publicId the id outside
 * @param addresses the e-mail addresses that are theirs and nobody else’s: what went to a shared mailbox is not theirs
 */
public record DataSubject(long id, UUID publicId, Set<String> addresses) {

    /** Copies the addresses. */
    public DataSubject {
        Objects.requireNonNull(publicId, "publicId");
        addresses = Set.copyOf(addresses);
    }
}
