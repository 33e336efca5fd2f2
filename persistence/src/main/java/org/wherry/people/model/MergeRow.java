package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A merge, as the list of them shows it.
 *
 * @param id the merge's id outside
 * @param mergedId the id outside of the record that went
 * @param merged its name
 * @param survivorId the id outside of the record that stays
 * @param survivor its name
 * @param mergedAt when
 * @param mergedBy by whom, or null
 * @param undoneAt when it was undone, or null
 * @param undoUntil before when it can be undone
 */
public record MergeRow(
        UUID id,
        UUID mergedId,
        String merged,
        UUID survivorId,
        String survivor,
        Instant mergedAt,
        String mergedBy,
        Instant undoneAt,
        Instant undoUntil) {

    /** Whether it can be undone at an instant. */
    public boolean canBeUndone(Instant now) {
        return undoneAt == null && now.isBefore(undoUntil);
    }
}
