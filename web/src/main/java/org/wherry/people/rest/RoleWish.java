package org.wherry.people.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.model.Refusal;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleRefusal;
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

    /** Reads it; refuses what is no JSON object, and roles that there are not. */
    static GrantRole read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        UUID person = json.id("person");
        if (person == null) {
            throw Parameters.malformed("person");
        }
        return new GrantRole(person, role(json.text("role")), json.id("agency"));
    }

    /** The role of a name. */
    static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(RoleRefusal.ROLE_UNKNOWN));
    }
}
