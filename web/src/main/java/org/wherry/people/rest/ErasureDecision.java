package org.wherry.people.rest;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/**
 * How a request for erasure is decided.
 *
 * @param decision which way
 * @param reason why
 */
@Schema(
        name = "ErasureDecision",
        description = "How a request for erasure is decided",
        requiredProperties = {"decision", "reason"})
public record ErasureDecision(
        Decision decision,
        @Schema(description = "Why; the person reads it") String reason) {

    /** Which way a request can be decided. */
    public enum Decision {
        /** The records become nobody's. */
        GRANT,
        /** They stay. */
        DECLINE
    }

    static ErasureDecision read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        String way = json.text("decision");
        for (Decision decision : Decision.values()) {
            if (decision.name().equals(way)) {
                return new ErasureDecision(decision, json.text("reason"));
            }
        }
        throw Parameters.malformed("decision");
    }
}
