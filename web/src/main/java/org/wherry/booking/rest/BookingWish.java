package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.service.BookPlace;
import org.wherry.common.rest.JsonBody;

/** What comes with the request for a place; an empty body asks for the usual. */
@Schema(name = "BookingWish", description = "What is wanted; may be left out")
public record BookingWish(
        @Schema(
                description = "What is wanted when no place is free: to be refused, or to join the waiting list",
                enumeration = {"refuse", "wait"},
                defaultValue = "refuse")
        String ifFull,

        @Schema(
                description = "The id of the post under which the delegate comes; the longest held when left out",
                nullable = true)
        UUID post,

        @Schema(
                description = "Why they should come, where that is asked; kept with the booking",
                maxLength = 500,
                nullable = true)
        String why,

        @Schema(description = "Who pays where there is a price; the agency of the post when left out", nullable = true)
        PayerJson payer,

        @Schema(
                description = "What they need to take part. It is not compared when a request is repeated",
                nullable = true)
        NeedsWish needs) {

    /**
     * Reads what is wanted of a session; refuses what is no JSON object, and words that are not known.
     *
     * @param type what the body says it is; null where there is none, which is why the resource takes any type
     */
    static BookPlace read(UUID session, String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        return new BookPlace(
                session,
                json.id("post"),
                Wishes.ifFull(json.text("ifFull")),
                json.text("why"),
                PayerJson.within(json),
                NeedsWish.within(json));
    }
}
