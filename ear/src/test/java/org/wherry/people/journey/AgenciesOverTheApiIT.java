package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wherry.testing.Answer;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;

/** Programs keep agencies as pages do, and are told why where they cannot. */
class AgenciesOverTheApiIT {
    private static final RunningWherry WHERRY = RunningWherry.get();
    private static final String AGENCIES = "/api/v1/agencies";
    private static final String LONG = "x".repeat(10_000);

    private final Http api = WHERRY.http().as(WHERRY.accounts().one("COORDINATOR"));

    @Test
    void an_agency_is_entered_changed_closed_and_reopened() {
        String name = "Tŷ Newydd " + UUID.randomUUID();
        JsonNode entered = enter(name, null);
        String id = entered.path("id").asText();
        assertThat(entered.path("joiningApproval").asBoolean()).isTrue();
        assertThat(WHERRY.http().json(AGENCIES + "?q=ty%20newydd").path("items").findValuesAsText("name"))
                .contains(name);

        String change =
                "{\"name\":\"%s\",\"kind\":\"PRIVATE\",\"sector\":\"%s\",\"managerApproval\":true,\"version\":%s}"
                        .formatted(name, sector(), entered.path("version"));
        JsonNode changed = done(put(id, change));
        assertThat(changed.path("kind").asText()).isEqualTo("PRIVATE");
        assertThat(changed.path("managerApproval").asBoolean()).isTrue();
        assertThat(refused(put(id, change), 409)).isEqualTo("LOST_UPDATE");

        String closing = "{\"from\":\"%s\",\"reason\":\"The lease ended\"}".formatted(WHERRY.today());
        assertThat(done(act(id, "close", closing)).path("state").asText()).isEqualTo("CLOSED");
        assertThat(WHERRY.http().json(AGENCIES + "?q=ty%20newydd").path("items").findValuesAsText("name"))
                .doesNotContain(name);
        assertThat(done(act(id, "reopen", "")).path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void an_agency_is_moved_and_merged_and_never_into_itself() {
        String upper = enter("Upper " + UUID.randomUUID(), null).path("id").asText();
        String lower = enter("Lower " + UUID.randomUUID(), upper).path("id").asText();
        String other = enter("Other " + UUID.randomUUID(), null).path("id").asText();

        assertThat(refused(act(upper, "move", "{\"parent\":\"%s\"}".formatted(lower)), 409))
                .isEqualTo("AGENCY_IN_ITSELF");
        assertThat(refused(act(upper, "merge", "{\"into\":\"%s\"}".formatted(lower)), 409))
                .isEqualTo("AGENCY_MERGED_INTO_ITSELF");
        assertThat(done(act(lower, "move", "{\"parent\":\"%s\"}".formatted(other)))
                        .path("parent")
                        .asText())
                .isEqualTo(other);
        assertThat(done(act(upper, "merge", "{\"into\":\"%s\"}".formatted(other)))
                        .path("mergedInto")
                        .asText())
                .isEqualTo(other);
        assertThat(done(act(upper, "undo-merge", "")).path("state").asText()).isEqualTo("OPEN");
    }

    static Stream<String> bodies_that_cannot_be_right() {
        return Stream.of(
                "",
                "not json",
                "[]",
                "{\"name\":7}",
                "{\"name\":\"\"}",
                "{\"name\":\"" + LONG + "\",\"kind\":\"SCHOOL\",\"sector\":\"" + sector() + "\"}",
                "{\"name\":\"Two\\nlines\",\"kind\":\"SCHOOL\",\"sector\":\"" + sector() + "\"}",
                "{\"name\":\"No kind\",\"sector\":\"" + sector() + "\"}",
                "{\"name\":\"Odd kind\",\"kind\":\"CIRCUS\",\"sector\":\"" + sector() + "\"}",
                "{\"name\":\"No sector\",\"kind\":\"SCHOOL\"}",
                "{\"name\":\"Odd sector\",\"kind\":\"SCHOOL\",\"sector\":\"" + UUID.randomUUID() + "\"}",
                "{\"name\":\"Billed\",\"kind\":\"SCHOOL\",\"billing\":\"PARENT\",\"sector\":\"" + sector() + "\"}");
    }

    @ParameterizedTest
    @MethodSource("bodies_that_cannot_be_right")
    void an_agency_that_cannot_be_right_is_not_entered(String body) {
        long before = WHERRY.rows().count("SELECT count(*) FROM agency");

        Answer answer = api.post(AGENCIES, body);

        assertThat(answer.status()).as("%s", answer).isBetween(400, 422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(WHERRY.rows().count("SELECT count(*) FROM agency")).isEqualTo(before);
    }

    private JsonNode enter(String name, String parent) {
        String above = parent == null ? "" : ",\"parent\":\"" + parent + "\"";
        return done(api.post(
                AGENCIES,
                "{\"name\":\"%s\",\"kind\":\"VOLUNTARY\",\"sector\":\"%s\"%s}".formatted(name, sector(), above)));
    }

    private Answer put(String id, String body) {
        return api.with("Content-Type", "application/json").send("PUT", AGENCIES + "/" + id, body);
    }

    private Answer act(String id, String act, String body) {
        return api.post(AGENCIES + "/" + id + "/" + act, body);
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isIn(200, 201);
        return answer.json();
    }

    private static String refused(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        return answer.json().path("reason").asText();
    }

    private static UUID sector() {
        return WHERRY.rows().one(UUID.class, "SELECT public_id FROM sector WHERE code = 'voluntary'");
    }
}
