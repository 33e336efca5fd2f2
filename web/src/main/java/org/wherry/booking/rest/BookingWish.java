package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.IfFull;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/**
 * What comes with the request for a place; an empty body asks for the usual.
 *
 * @param ifFull what is wanted when no place is free
 * @param post the id of the post under which the delegate comes
 */
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
        UUID post) {

    /**
     * Reads it; refuses what is no JSON object, and words that are not known.
     *
     * @param type what the body says it is; null where there is none, which is why the resource takes any type
     */
    static BookingWish read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        String ifFull = json.text("ifFull");
        return new BookingWish(ifFull == null ? "refuse" : ifFull, json.id("post"));
    }

    /** The same as the service knows it. */
    IfFull choice() {
        return switch (ifFull) {
            case "refuse" -> IfFull.REFUSE;
            case "wait" -> IfFull.WAIT;
            default -> throw Parameters.malformed("ifFull");
        };
    }
}
