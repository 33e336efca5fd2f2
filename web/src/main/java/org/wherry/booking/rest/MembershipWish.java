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
        MembershipWish wish = readDays(body, type);
        if (wish.agency == null) {
            throw Parameters.malformed("agency");
        }
        return wish;
    }

    /** Reads the days of a term whose agency is known. */
    static MembershipWish readDays(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        MembershipWish wish = new MembershipWish(json.id("agency"), json.date("from"), json.date("until"));
        if (wish.from == null) {
            throw Parameters.malformed("from");
        }
        return wish;
    }
}
