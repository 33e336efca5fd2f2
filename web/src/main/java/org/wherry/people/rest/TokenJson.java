package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.TokenRow;
import org.wherry.people.model.TokenScope;

/** A token as the API shows it: everything but the secret. */
@JsonbNillable
@JsonbPropertyOrder({"id", "name", "scopes", "state", "madeAt", "expiresAt", "revokedAt", "lastUsedAt"})
@Schema(name = "Token", description = "What a program acts by; its secret is shown once, when it is made")
public record TokenJson(
        UUID id,
        String name,

        @Schema(description = "What it may be used for, of all that its owner may do")
        List<TokenScope> scopes,

        TokenRow.State state,
        Instant madeAt,
        Instant expiresAt,

        @Schema(description = "Null unless it was revoked", nullable = true)
        Instant revokedAt,

        @Schema(description = "To the minute; null while it was never used", nullable = true)
        Instant lastUsedAt) {

    static TokenJson of(TokenRow row) {
        return new TokenJson(
                row.id(),
                row.name(),
                row.scopes(),
                row.state(),
                row.madeAt(),
                row.expiresAt(),
                row.revokedAt(),
                row.lastUsedAt());
    }
}
