package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Makes an agency a member. */
@Schema(name = "MembershipWish", description = "Makes an agency a member of the Safer Programme")
public record MembershipWish(
        UUID agency,
        LocalDate from,
        @Schema(nullable = true) LocalDate until) {

    static MembershipWish read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        MembershipWish wish = new MembershipWish(json.id("agency"), json.date("from"), json.date("until"));
        if (wish.agency == null || wish.from == null) {
            throw Parameters.malformed(wish.agency == null ? "agency" : "from");
        }
        return wish;
    }
}
