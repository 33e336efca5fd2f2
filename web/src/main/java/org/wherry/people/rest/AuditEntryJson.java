package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.Asker;
import org.wherry.people.model.AuditRow;
import org.wherry.people.model.AuditValue;
import org.wherry.people.model.AuditedAct;

/** An entry of the audit as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"id", "at", "act", "asker", "whoId", "who", "place", "whomId", "whom", "changes", "link"})
@Schema(name = "AuditEntry", description = "Something that was done. Names are those of the time; null once erased")
public record AuditEntryJson(
        UUID id,
        Instant at,
        AuditedAct act,
        Asker.Kind asker,

        @Schema(description = "Null unless a person did it", nullable = true)
        UUID whoId,

        @Schema(nullable = true) String who,

        @Schema(description = "The network that the request came from", examples = "192.0.2.0/24", nullable = true)
        String place,

        @Schema(description = "The id of what it was done to", nullable = true)
        UUID whomId,

        @Schema(nullable = true) String whom,

        List<Change> changes,

        @Schema(description = "Its place in the chain; null while it waits for its seal", nullable = true)
        Long link) {

    /** A value that is not what it was. */
    @JsonbNillable
    @JsonbPropertyOrder({"field", "before", "after", "erased"})
    @Schema(name = "AuditChange", description = "A value that is not what it was")
    public record Change(
            String field,
            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after,
            boolean erased) {

        static Change of(AuditValue value) {
            return new Change(
                    value.field(), value.before().orElse(null), value.after().orElse(null), value.isErased());
        }
    }

    static AuditEntryJson of(AuditRow row) {
        return new AuditEntryJson(
                row.id(),
                row.at(),
                row.act(),
                row.asker().kind(),
                row.asker().id(),
                row.who().orElse(null),
                row.asker().place(),
                row.subject().orElse(null),
                row.whom().orElse(null),
                row.changes().stream().map(Change::of).toList(),
                row.link().orElse(null));
    }
}
