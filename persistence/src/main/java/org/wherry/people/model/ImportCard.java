package org.wherry.people.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an import has come.
 *
 * @param id the id outside
 * @param rows how many rows the file has
 * @param done how many of them were looked at
 * @param counts what became of them, once it is over
 */
public record ImportCard(
        UUID id,
        String fileName,
        PeopleImport.State state,
        int rows,
        int done,
        ImportCounts counts,
        Instant madeAt,
        Optional<Instant> finishedAt) {

    /** Whether something is still to come. */
    public boolean isUnderWay() {
        return state == PeopleImport.State.PLANNED;
    }
}
