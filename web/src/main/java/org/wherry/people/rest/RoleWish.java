package org.wherry.people.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.people.model.Role;
import org.wherry.people.service.GrantRole;

/**
 * A role to be given.
 *
 * @param person to whom
 * @param role which
 * @param agency the agency that it is for
 */
@Schema(
        name = "RoleWish",
        description = "A role to be given",
        requiredProperties = {"person", "role"})
public record RoleWish(
        @Schema(description = "The id of the person") UUID person,
        Role role,

        @Schema(
                description =
                        "The id of the agency that it is for; only where the role is BOOKING_CONTACT, LINE_MANAGER"
                                + " or FACILITATOR, and then always",
                nullable = true)
        UUID agency) {

    /**
     * Reads it; refuses what is no JSON object, and roles that there are not. What is missing is for the service to
     * refuse, which first looks who asks.
     */
    static GrantRole read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        return new GrantRole(json.id("person"), json.one("role", Role.class), json.id("agency"));
    }
}
