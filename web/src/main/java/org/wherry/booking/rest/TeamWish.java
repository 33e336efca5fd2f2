package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.IfFull;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Books for others. */
@Schema(name = "TeamWish", description = "Books for others")
public record TeamWish(
        @Schema(description = "The ids of who should come") List<UUID> people,

        @Schema(
                description = "refuse or wait",
                enumeration = {"refuse", "wait"})
        String ifFull,

        @Schema(nullable = true) String why) {

    static TeamWish read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        List<UUID> people = json.texts("people").stream()
                .map(id -> Parameters.idOrNull("people", id))
                .toList();
        if (people.isEmpty() || people.stream().anyMatch(Objects::isNull)) {
            throw Parameters.malformed("people");
        }
        return new TeamWish(people, json.text("ifFull"), json.text("why"));
    }

    /** What is wanted where no place is free. */
    IfFull choice() {
        return Wishes.ifFull(ifFull);
    }
}
