package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.DataKind;
import org.wherry.people.service.RetentionService;

/** A retention rule as the API shows it. */
@JsonbPropertyOrder({"kind", "months", "lawfulBasis", "older", "due"})
@Schema(name = "RetentionRule", description = "How long one kind of data is kept, and what would go now")
public record RetentionJson(
        DataKind kind,
        int months,
        String lawfulBasis,

        @Schema(description = "What is older than this would go")
        Instant older,

        @Schema(description = "How much would go if the rules ran now")
        long due) {

    static RetentionJson of(RetentionService.Due due) {
        return new RetentionJson(
                due.rule().kind(), due.rule().months(), due.rule().lawfulBasis(), due.older(), due.number());
    }
}
