package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.ComplaintRow;

/** A complaint as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"id", "person", "text", "madeAt", "answer", "answeredAt"})
@Schema(name = "Complaint", description = "Somebody complains of how their data is used")
public record ComplaintJson(
        UUID id,
        String person,

        @Schema(description = "What went wrong; null once it was erased", nullable = true)
        String text,

        Instant madeAt,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) Instant answeredAt) {

    static ComplaintJson of(ComplaintRow row) {
        return new ComplaintJson(row.id(), row.person(), row.text(), row.madeAt(), row.answer(), row.answeredAt());
    }
}
