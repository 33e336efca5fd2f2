package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleRow;

/** A role that somebody has, as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"id", "role", "agencyId", "agency"})
@Schema(name = "GrantedRole", description = "A role that somebody has")
public record RoleJson(
        UUID id,
        Role role,

        @Schema(
                description = "The agency that it is for, with those below it; null where it is of none",
                nullable = true)
        UUID agencyId,

        @Schema(description = "That agency’s name", nullable = true)
        String agency) {

    static RoleJson of(RoleRow row) {
        return new RoleJson(row.id(), row.role(), row.agencyId(), row.agency());
    }
}
