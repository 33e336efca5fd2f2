package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.service.BookPlace;
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

        @Schema(nullable = true) String why,

        @Schema(description = "Who pays where there is a price; the agency of the post when left out", nullable = true)
        PayerJson payer) {

    static TeamWish read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        List<UUID> people = json.texts("people").stream()
                .map(id -> Parameters.idOrNull("people", id))
                .toList();
        if (people.isEmpty() || people.stream().anyMatch(Objects::isNull)) {
            throw Parameters.malformed("people");
        }
        BookPlace.Payer payer = PayerJson.within(json);
        return new TeamWish(
                people,
                json.text("ifFull"),
                json.text("why"),
                payer == null ? null : new PayerJson(payer.invoiced(), payer.purchaseOrder(), null));
    }

    /** What is asked of a session for each of them. */
    BookPlace of(UUID session) {
        return new BookPlace(
                session,
                null,
                Wishes.ifFull(ifFull),
                why,
                payer == null ? null : new BookPlace.Payer(payer.invoiced(), payer.purchaseOrder()));
    }
}
