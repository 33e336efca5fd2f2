package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.service.FreshToken;

/** A token that was just made, with its secret. */
@JsonbPropertyOrder({"secret", "token"})
@Schema(name = "FreshToken", description = "A token that was just made. Its secret is shown this once")
public record FreshTokenJson(
        @Schema(description = "What the program sends as its bearer token; nobody can look it up later")
        String secret,

        TokenJson token) {

    static FreshTokenJson of(FreshToken fresh) {
        return new FreshTokenJson(fresh.secret(), TokenJson.of(fresh.row()));
    }
}
