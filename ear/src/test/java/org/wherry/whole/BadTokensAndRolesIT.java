package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.testing.Answer;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;

/** Whatever is sent about tokens and roles, the answer says why it was refused, and nothing is made or given. */
class BadTokensAndRolesIT {
    private static final RunningWherry WHERRY = RunningWherry.get();
    private static final String SOMEBODY = RoleExamples.trainer().toString();

    static Stream<Arguments> wishes_for_tokens() {
        return Stream.of(
                Arguments.of("not json", "MALFORMED"),
                Arguments.of("[]", "MALFORMED"),
                Arguments.of("{}", "TOKEN_LIFE_UNKNOWN"),
                Arguments.of("{\"name\":7,\"scopes\":[\"READ\"],\"days\":30}", "MALFORMED"),
                Arguments.of("{\"name\":\"\",\"scopes\":[\"READ\"],\"days\":30}", "EMPTY_TEXT"),
                Arguments.of("{\"name\":\"a\\nb\",\"scopes\":[\"READ\"],\"days\":30}", "UNPRINTABLE"),
                Arguments.of(
                        "{\"name\":\"" + "x".repeat(101) + "\",\"scopes\":[\"READ\"],\"days\":30}", "TEXT_TOO_LONG"),
                Arguments.of("{\"name\":\"a\",\"days\":30}", "TOKEN_WITHOUT_SCOPE"),
                Arguments.of("{\"name\":\"a\",\"scopes\":\"READ\",\"days\":30}", "MALFORMED"),
                Arguments.of("{\"name\":\"a\",\"scopes\":[\"EVERYTHING\"],\"days\":30}", "TOKEN_SCOPE_UNKNOWN"),
                Arguments.of("{\"name\":\"a\",\"scopes\":[7],\"days\":30}", "TOKEN_SCOPE_UNKNOWN"),
                Arguments.of("{\"name\":\"a\",\"scopes\":[\"READ\"],\"days\":31}", "TOKEN_LIFE_UNKNOWN"),
                Arguments.of("{\"name\":\"a\",\"scopes\":[\"READ\"],\"days\":99999999999}", "MALFORMED"),
                Arguments.of("{\"name\":\"a\",\"scopes\":[\"READ\"],\"days\":\"30\"}", "MALFORMED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wishes_for_tokens")
    void a_token_that_cannot_be_is_not_made(String wish, String reason) {
        Http api = WHERRY.http().as(Examples.somebody("ANALYST"));
        long before = WHERRY.rows().count("SELECT count(*) FROM api_token");

        refuses(api.post("/api/v1/me/tokens", wish), reason);

        assertThat(WHERRY.rows().count("SELECT count(*) FROM api_token")).isEqualTo(before);
    }

    static Stream<Arguments> wishes_for_roles() {
        return Stream.of(
                Arguments.of("{\"role\":", "MALFORMED"),
                Arguments.of("{\"role\":\"ANALYST\"}", "NO_SUCH"),
                Arguments.of("{\"person\":\"nobody\",\"role\":\"ANALYST\"}", "MALFORMED"),
                Arguments.of("{\"person\":\"" + SOMEBODY + "\"}", "ROLE_MISSING"),
                Arguments.of("{\"person\":\"" + SOMEBODY + "\",\"role\":\"SYSTEM\"}", "MALFORMED"),
                Arguments.of("{\"person\":\"" + SOMEBODY + "\",\"role\":\"analyst\"}", "MALFORMED"),
                Arguments.of("{\"person\":\"" + SOMEBODY + "\",\"role\":\"TRAINER\"}", "ROLE_HELD_ALREADY"),
                Arguments.of("{\"person\":\"" + SOMEBODY + "\",\"role\":\"LINE_MANAGER\"}", "ROLE_NEEDS_AGENCY"),
                Arguments.of(
                        "{\"person\":\"" + SOMEBODY + "\",\"role\":\"ANALYST\",\"agency\":\"" + UUID.randomUUID()
                                + "\"}",
                        "NO_SUCH"),
                Arguments.of("{\"person\":\"" + UUID.randomUUID() + "\",\"role\":\"ANALYST\"}", "NO_SUCH"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wishes_for_roles")
    void a_role_that_cannot_be_is_not_given(String wish, String reason) {
        long before = WHERRY.rows().count("SELECT count(*) FROM role_grant");

        refuses(administrator().post("/api/v1/roles", wish), reason);

        assertThat(WHERRY.rows().count("SELECT count(*) FROM role_grant")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE /api/v1/roles/nobodys",
                "DELETE /api/v1/roles/00000000-0000-0000-0000-000000000000",
                "DELETE /api/v1/me/tokens/nobodys",
                "DELETE /api/v1/me/tokens/00000000-0000-0000-0000-000000000000",
                "GET /api/v1/roles?role=SYSTEM",
                "GET /api/v1/roles?page=0"
            })
    void a_call_that_cannot_be_right_is_told_why(String call) {
        String[] parts = call.split(" ");
        Answer answer = administrator().send(parts[0], parts[1], null);

        assertThat(answer.status()).as("%s", answer).isIn(400, 404);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/role",
                "/people/role?id=nothing",
                "/people/role?id=00000000-0000-0000-0000-000000000000",
                "/people/role-withdraw",
                "/people/role-withdraw?id=%3Cscript%3E",
                "/people/token",
                "/people/token?id=00000000-0000-0000-0000-000000000000"
            })
    void an_address_of_nothing_is_told_that_there_is_nothing(String address) {
        assertThat(Examples.byPage("ADMINISTRATOR").get(address).status()).isEqualTo(404);
    }

    private static Http administrator() {
        return WHERRY.http().as(Examples.somebody("ADMINISTRATOR"));
    }

    private static void refuses(Answer answer, String reason) {
        assertThat(answer.type()).as("%s", answer).isEqualTo("application/problem+json");
        assertThat(answer.status()).as("%s", answer).isBetween(400, 422);
        assertThat(answer.json().path("reason").asText()).as("%s", answer).isEqualTo(reason);
        assertThat(answer.json().path("detail").asText()).isNotBlank().doesNotContain("???", "Exception");
    }
}
