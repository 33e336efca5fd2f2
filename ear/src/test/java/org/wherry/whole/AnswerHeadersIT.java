package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** What protects the reader of an answer stands on every answer, once. */
class AnswerHeadersIT {
    private static final RunningWherry WHERRY = RunningWherry.get();

    static Stream<Answer> answers_of_every_kind() {
        Http visitor = WHERRY.http();
        DemoAccount practitioner = WHERRY.accounts().one("PRACTITIONER");
        Http api = visitor.as(practitioner);
        Http signedIn = visitor.with("Cookie", Window.cookieHeaderOf(practitioner));
        return Stream.of(
                visitor.get("/"),
                visitor.get("/booking/programme"),
                visitor.get("/people/sign-in"),
                visitor.get("/booking/session?id=" + UUID.randomUUID()),
                visitor.get("/booking/mine"),
                visitor.get("/resources/css/wherry.css"),
                visitor.get("/resources/img/wherry.svg"),
                visitor.get("/no-such-page"),
                visitor.get("/api/v1/courses"),
                visitor.get("/api/v1/sessions/" + UUID.randomUUID()),
                visitor.get("/api/v1/sessions?from=yesterday"),
                visitor.get("/api/v1/me/bookings"),
                visitor.with("Authorization", "Bearer nobodys").get("/api/v1/me/bookings"),
                api.get("/api/v1/me/bookings"),
                api.get("/api/v1/statistics/deliveries"),
                visitor.send("PUT", "/api/v1/courses", "{}"),
                visitor.post("/booking/programme", "{}"),
                signedIn.get("/booking/mine"),
                signedIn.get("/statistics/deliveries"));
    }

    @ParameterizedTest
    @MethodSource("answers_of_every_kind")
    void an_answer_is_not_sniffed_framed_or_told_on(Answer answer) {
        assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.all("Referrer-Policy")).hasSize(1);
        assertThat(answer.all("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.all("Content-Security-Policy"))
                .as("one policy: two would both bind")
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.all("X-Powered-By")).isEmpty();
        assertThat(answer.all("Server")).isEmpty();
        assertThat(answer.body()).doesNotContain("\tat org.", "\tat java.", "\tat jakarta.", "Exception:");
    }

    /** These come from the server itself, before our filter; nothing of them is a page. */
    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF"})
    void what_the_server_answers_by_itself_is_not_sniffed_or_framed(String path) {
        Answer answer = WHERRY.http().get(path);

        assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.all("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.status()).isEqualTo(path.equals("/openapi") ? 200 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/booking/programme", "/accessibility", "/privacy", "/contact", "/feedback/thanks"})
    void reading_a_public_page_leaves_no_cookie(String path) {
        Answer answer = WHERRY.http().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.all("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/sign-in", "/feedback/answer?code=nobodys"})
    void a_public_form_leaves_its_token_and_makes_no_session(String path) {
        List<String> cookies = WHERRY.http().get(path).all("Set-Cookie");

        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie)
                .startsWith("wherry-form=")
                .containsIgnoringCase("httponly")
                .containsIgnoringCase("samesite"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/courses", "/api/v1/sessions", "/api/v1/me/bookings", "/openapi"})
    void the_api_makes_no_cookie_and_believes_none(String path) {
        DemoAccount practitioner = WHERRY.accounts().one("PRACTITIONER");

        assertThat(WHERRY.http().get(path).all("Set-Cookie")).isEmpty();
        assertThat(WHERRY.http().as(practitioner).get(path).all("Set-Cookie")).isEmpty();
        assertThat(WHERRY.http()
                        .with("Cookie", Window.cookieHeaderOf(practitioner))
                        .get("/api/v1/me/bookings")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/booking/mine", "/", "/booking/programme"})
    void what_somebody_signed_in_sees_is_not_kept(String path) {
        Http signedIn = WHERRY.http()
                .with("Cookie", Window.cookieHeaderOf(WHERRY.accounts().one("PRACTITIONER")));

        assertThat(signedIn.get(path).header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me/bookings"})
    void what_a_token_opens_is_not_kept(String path) {
        assertThat(WHERRY.http()
                        .as(WHERRY.accounts().one("PRACTITIONER"))
                        .get(path)
                        .header("Cache-Control"))
                .contains("no-store");
    }
}
