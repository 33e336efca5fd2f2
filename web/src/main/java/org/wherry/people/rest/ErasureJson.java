package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.ErasureRequest;
import org.wherry.people.model.ErasureRow;

/** A request for erasure as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"id", "person", "wish", "state", "askedAt", "decidedAt", "reason"})
@Schema(name = "ErasureRequest", description = "Somebody asks that their records be made nobody’s")
public record ErasureJson(
        UUID id,

        @Schema(description = "Their name; “Former delegate” once it was granted")
        String person,

        @Schema(description = "What they want, in their own words", nullable = true)
        String wish,

        ErasureRequest.State state,
        Instant askedAt,
        @Schema(nullable = true) Instant decidedAt,

        @Schema(description = "Why it was decided so", nullable = true)
        String reason) {

    static ErasureJson of(ErasureRow row) {
        return new ErasureJson(
                row.id(), row.person(), row.wish(), row.state(), row.askedAt(), row.decidedAt(), row.reason());
    }
}
