package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Somebody makes a token for a program, the program uses it for what it was made for, and it is revoked. */
class KeepingTokensJourneyIT {
    private final RunningWherry wherry = RunningWherry.get();
    private final DemoAccount person = wherry.accounts().freshPractitioner();

    @Test
    void a_token_does_what_it_was_made_for_until_it_is_revoked() {
        Window window = Window.of(person);
        TokensPage page = TokensPage.open(window).make("Rota", List.of("READ"), "30 days");
        String secret = page.secrets().get(0);
        Http program = bearing(secret);

        assertThat(program.get("/api/v1/me/bookings").status()).isEqualTo(200);
        refusesForScope(book(program), "BOOK");
        refusesForScope(program.get("/api/v1/statistics/uptake"), "REPORT");
        refusesForScope(program.post("/api/v1/me/tokens", "{}"), "MANAGE");
        assertThat(program.get("/api/v1/sessions").status())
                .as("what is public")
                .isEqualTo(200);

        page = TokensPage.open(window);
        assertThat(page.secrets()).as("shown once").isEmpty();
        assertThat(page.row("Rota")).contains("In use").doesNotContain("Never");

        page = page.token("Rota").revoke();
        assertThat(page.row("Rota")).contains("Revoked");
        Answer refused = program.get("/api/v1/me/bookings");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void sending_the_page_again_makes_no_second_token() {
        TokensPage page = TokensPage.open(Window.of(person)).make("Once only", List.of("READ", "BOOK"), "90 days");
        assertThat(page.secrets()).hasSize(1);

        page = page.reload();

        assertThat(page.secrets()).isEmpty();
        assertThat(wherry.rows()
                        .count(
                                "SELECT count(*) FROM api_token t JOIN account a ON a.person_id = t.person_id"
                                        + " WHERE a.email = ? AND t.name = 'Once only'",
                                person.email()))
                .isEqualTo(1);
    }

    @Test
    void an_expired_token_is_turned_away() {
        String secret = TokensPage.open(Window.of(person))
                .make("Old", List.of("READ"), "30 days")
                .secrets()
                .get(0);
        assertThat(bearing(secret).get("/api/v1/me/tokens").status()).isEqualTo(200);

        wherry.rows()
                .change("UPDATE api_token SET created_at = created_at - interval '31 days',"
                        + " expires_at = expires_at - interval '31 days' WHERE name = 'Old'");

        assertThat(bearing(secret).get("/api/v1/me/tokens").status()).isEqualTo(401);
    }

    @Test
    void a_program_makes_a_lesser_token_and_no_greater_one() {
        String secret = TokensPage.open(Window.of(person))
                .make("Keeper", List.of("READ", "MANAGE"), "30 days")
                .secrets()
                .get(0);
        wherry.rows().change("UPDATE api_token SET expires_at = expires_at + interval '1 hour' WHERE name = 'Keeper'");
        Http keeper = bearing(secret);

        Answer lesser = keeper.post("/api/v1/me/tokens", "{\"name\":\"Lesser\",\"scopes\":[\"READ\"],\"days\":30}");
        Answer greater = keeper.post("/api/v1/me/tokens", "{\"name\":\"Greater\",\"scopes\":[\"BOOK\"],\"days\":30}");

        assertThat(lesser.status()).as("%s", lesser).isEqualTo(201);
        assertThat(bearing(lesser.json().path("secret").asText())
                        .get("/api/v1/me/bookings")
                        .status())
                .isEqualTo(200);
        assertThat(greater.status()).isEqualTo(403);
        assertThat(greater.json().path("reason").asText()).isEqualTo("TOKEN_BEYOND_ITSELF");
    }

    private Answer book(Http program) {
        return program.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/sessions/" + Sessions.published(2) + "/bookings", "{}");
    }

    private Http bearing(String secret) {
        return wherry.http().with("Authorization", "Bearer " + secret);
    }

    private static void refusesForScope(Answer answer, String scope) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("reason").asText()).isEqualTo("TOKEN_OF_ANOTHER_SCOPE");
        assertThat(answer.json().path("detail").asText()).contains(scope);
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope", scope);
    }
}
