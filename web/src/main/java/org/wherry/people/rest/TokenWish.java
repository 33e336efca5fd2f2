package org.wherry.people.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.model.Refusal;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.TokenLife;
import org.wherry.people.model.TokenRefusal;
import org.wherry.people.model.TokenScope;
import org.wherry.people.service.MakeToken;

/**
 * The token that is asked for.
 *
 * @param name what its owner calls it
 * @param scopes what it may be used for
 * @param days how long it holds
 */
@Schema(
        name = "TokenWish",
        description = "The token that is asked for",
        requiredProperties = {"name", "scopes", "days"})
public record TokenWish(
        @Schema(description = "What its owner calls it", maxLength = 100, examples = "Rota spreadsheet")
        String name,

        @Schema(description = "What it may be used for; at least one")
        List<TokenScope> scopes,

        @Schema(
                description = "How many days it holds",
                enumeration = {"30", "90", "365"})
        int days) {

    /** Reads it; refuses what is no JSON object, and scopes or lives that there are not. */
    static MakeToken read(String body, MediaType type) {
        JsonBody json = JsonBody.read(body, type);
        return new MakeToken(json.text("name"), scopes(json.object()), life(json));
    }

    private static Set<TokenScope> scopes(JsonObject json) {
        Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
        if (json.get("scopes") == null) {
            return scopes;
        }
        if (json.get("scopes").getValueType() != JsonValue.ValueType.ARRAY) {
            throw Parameters.malformed("scopes");
        }
        for (JsonValue value : json.getJsonArray("scopes")) {
            String name = value instanceof JsonString word ? word.getString() : value.toString();
            scopes.add(TokenScope.named(name).orElseThrow(() -> new Refusal(TokenRefusal.TOKEN_SCOPE_UNKNOWN)));
        }
        return scopes;
    }

    private static TokenLife life(JsonBody json) {
        return TokenLife.ofDays(json.wholeNumber("days").orElse(0))
                .orElseThrow(() -> new Refusal(TokenRefusal.TOKEN_LIFE_UNKNOWN));
    }
}
