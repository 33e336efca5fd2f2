package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.IfFull;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Moves a booking. */
@Schema(name = "MoveWish", description = "Moves a booking to another session")
public record MoveWish(
        @Schema(description = "The id of the session to move to")
        UUID session,

        @Schema(
                description = "refuse or wait",
                enumeration = {"refuse", "wait"})
        String ifFull,

        @Schema(nullable = true) String reason) {

    static MoveWish read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        UUID session = json.id("session");
        if (session == null) {
            throw Parameters.malformed("session");
        }
        return new MoveWish(session, json.text("ifFull"), json.text("reason"));
    }

    /** What is wanted where no place is free. */
    IfFull choice() {
        return Wishes.ifFull(ifFull);
    }
}
