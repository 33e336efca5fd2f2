package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.RoleHolder;

/** Somebody and what they may do, as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"id", "name", "email", "canSignIn", "roles"})
@Schema(name = "RoleHolder", description = "Somebody and what they may do")
public record RoleHolderJson(
        UUID id,
        String name,
        @Schema(nullable = true) String email,

        @Schema(description = "Whether they have an account")
        boolean canSignIn,

        List<RoleJson> roles) {

    static RoleHolderJson of(RoleHolder holder) {
        return new RoleHolderJson(
                holder.id(),
                holder.name(),
                holder.email().orElse(null),
                holder.canSignIn(),
                holder.roles().stream().map(RoleJson::of).toList());
    }
}
