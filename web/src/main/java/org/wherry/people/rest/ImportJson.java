package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.ImportCard;
import org.wherry.people.model.ImportCounts;
import org.wherry.people.model.PeopleImport;

/** An import as the API shows it. */
@JsonbNillable
@Schema(name = "Import", description = "A file of people on its way in")
public record ImportJson(
        UUID id,
        String fileName,
        PeopleImport.State state,

        @Schema(description = "How many rows the file has") int rows,

        @Schema(description = "How many of them were looked at")
        int done,

        @Schema(description = "What became of them, once it is over")
        ImportCounts counts,

        Instant madeAt,

        @Schema(nullable = true) Instant finishedAt) {

    static ImportJson of(ImportCard card) {
        return new ImportJson(
                card.id(),
                card.fileName(),
                card.state(),
                card.rows(),
                card.done(),
                card.counts(),
                card.madeAt(),
                card.finishedAt().orElse(null));
    }
}
