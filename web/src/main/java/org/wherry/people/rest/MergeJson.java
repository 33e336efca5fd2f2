package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.MergeRow;

/** A merge as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"id", "merged", "mergedName", "survivor", "survivorName", "mergedAt", "undoneAt", "undoUntil"})
@Schema(name = "Merge", description = "Two records of one person that became one")
public record MergeJson(
        UUID id,
        @Schema(description = "The record that went") UUID merged,
        String mergedName,

        @Schema(description = "The record that stands for it")
        UUID survivor,

        String survivorName,
        Instant mergedAt,

        @Schema(description = "When it was undone; null unless it was", nullable = true)
        Instant undoneAt,

        @Schema(description = "Before when it can be undone")
        Instant undoUntil) {

    static MergeJson of(MergeRow row) {
        return new MergeJson(
                row.id(),
                row.mergedId(),
                row.merged(),
                row.survivorId(),
                row.survivor(),
                row.mergedAt(),
                row.undoneAt(),
                row.undoUntil());
    }
}
