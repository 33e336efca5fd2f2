package org.wherry.catalogue.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A material in a list.
 *
 * @param id its id outside
 * @param bytes how large the file is
 * @param fromVersion the first version of the course that hands it out
 * @param untilVersion the last one; null while the newest does
 */
public record MaterialRow(
        UUID id,
        String name,
        String fileName,
        String mediaType,
        int bytes,
        CourseMaterial.Needed needed,
        CourseMaterial.GivenTo givenTo,
        int fromVersion,
        Integer untilVersion,
        Instant addedAt) {

    /** How large the file is, in kilobytes, at least 1. */
    public int kilobytes() {
        return Math.max(1, bytes / 1024);
    }
}
