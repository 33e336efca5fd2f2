package org.wherry.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Tokens to look at. */
final class TokenExamples {
    private static final String WISH = "{\"name\":\"To look at\",\"scopes\":[\"READ\"],\"days\":30}";

    private TokenExamples() {}

    /** One of the demo's practitioner that can be used. */
    static UUID valid() {
        for (JsonNode token : practitioner().json("/api/v1/me/tokens")) {
            if (token.path("state").asText().equals("VALID")) {
                return UUID.fromString(token.path("id").asText());
            }
        }
        throw new AssertionError("The demo's practitioner has no token");
    }

    /** One of theirs that was revoked. */
    static UUID revoked() {
        String id = practitioner()
                .post("/api/v1/me/tokens", WISH)
                .json()
                .path("token")
                .path("id")
                .asText();
        practitioner().send("DELETE", "/api/v1/me/tokens/" + id, null);
        return UUID.fromString(id);
    }

    /** Somebody who never had one. */
    static DemoAccount withoutTokens() {
        DemoAccount person = RunningWherry.get().accounts().freshPractitioner();
        RunningWherry.get()
                .rows()
                .change(
                        "DELETE FROM api_token WHERE person_id = (SELECT person_id FROM account WHERE email = ?)",
                        person.email());
        return person;
    }

    /** Makes one on the page that is open. */
    static void make(Window window) {
        Pressing.fill(window, "token:name", "To be looked at");
        Pressing.press(window, "token:go");
    }

    /** The scopes that there are. */
    static List<String> scopes() {
        return List.of("READ", "BOOK", "REPORT", "MANAGE");
    }

    private static Http practitioner() {
        return RunningWherry.get().http().as(Examples.somebody("PRACTITIONER"));
    }
}
