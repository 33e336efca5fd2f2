package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Says who. */
@Schema(name = "PersonChoice", description = "Who, and under which post")
public record PersonChoice(
        @Schema(description = "Their id") UUID person,

        @Schema(
                description = "The id of the post under which they come; the longest held that fits when left out",
                nullable = true)
        UUID post,

        @Schema(nullable = true) String reason) {

    static PersonChoice read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        UUID person = json.id("person");
        if (person == null) {
            throw Parameters.malformed("person");
        }
        return new PersonChoice(person, json.id("post"), json.text("reason"));
    }
}
