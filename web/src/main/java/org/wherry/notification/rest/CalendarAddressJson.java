package org.wherry.notification.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.notification.model.CalendarFeedRow;

/** A calendar address as the API shows it: everything but the address. */
@JsonbNillable
@JsonbPropertyOrder({"id", "name", "madeAt", "revokedAt", "lastUsedAt"})
@Schema(name = "CalendarAddress", description = "By what a calendar follows somebody’s sessions; shown once, when made")
public record CalendarAddressJson(
        UUID id,

        @Schema(description = "Which calendar it is for") String name,

        Instant madeAt,

        @Schema(description = "Null unless it was revoked", nullable = true)
        Instant revokedAt,

        @Schema(description = "To ten minutes; null while no calendar has read it", nullable = true)
        Instant lastUsedAt) {

    static CalendarAddressJson of(CalendarFeedRow row) {
        return new CalendarAddressJson(row.id(), row.name(), row.madeAt(), row.revokedAt(), row.lastUsedAt());
    }
}
