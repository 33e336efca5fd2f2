package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;

/** Holds places. */
@Schema(name = "ReservationWish", description = "Holds places for an agency")
public record ReservationWish(
        UUID agency,
        int places,

        @Schema(description = "The last day on which names are said")
        LocalDate nameBy,

        @Schema(nullable = true) String note) {

    static ReservationWish read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        return new ReservationWish(
                json.id("agency"), json.wholeNumber("places").orElse(0), json.date("nameBy"), json.text("note"));
    }
}
