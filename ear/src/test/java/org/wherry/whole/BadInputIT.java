package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.attendance.journey.RegisterPage;
import org.wherry.attendance.journey.WalkInPage;
import org.wherry.booking.journey.ProgrammePage;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Whatever is sent, the answer is a sentence, nothing is half written, and nobody sees the inside. */
class BadInputIT {
    private static final RunningWherry WHERRY = RunningWherry.get();
    private static final String LONG = "x".repeat(10_000);

    static List<String> odd_words() {
        return List.of(
                "O’Neill",
                "O'Neill",
                "Llŷr",
                "👩‍👩‍👧 family",
                "עדי כהן",
                "مريم",
                "Robert'); DROP TABLE person;--",
                "' OR '1'='1",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "#{facesContext.externalContext}",
                "%00%0d%0aSet-Cookie: a=b",
                "../../../etc/passwd",
                "_%_",
                "\\",
                "=1+1");
    }

    @ParameterizedTest
    @MethodSource("odd_words")
    void any_words_can_be_searched_for(String words) {
        String q = URLEncoder.encode(words, StandardCharsets.UTF_8);

        Answer api = WHERRY.http().get("/api/v1/sessions?q=" + q);
        assertThat(api.status()).isEqualTo(200);
        Answer page = WHERRY.http().get("/booking/programme?q=" + q);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
        assertThat(page.all("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("odd_words")
    void any_name_can_be_written_into_a_register(String name) {
        UUID session = Examples.register();
        RegisterPage register = RegisterPage.open(Window.of(Examples.somebody("TRAINER")), session)
                .walkIn()
                .add(name, "");

        assertThat(register.names()).anySatisfy(listed -> assertThat(listed).contains(name.strip()));
        assertThat(WHERRY.rows().count("SELECT count(*) FROM person WHERE name = ?", name))
                .isPositive();
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_in_words_and_nobody_is_written_in() {
        long before = WHERRY.rows().count("SELECT count(*) FROM person");
        Window window = Window.of(Examples.somebody("TRAINER"));
        WalkInPage page = RegisterPage.open(window, Examples.register()).walkIn();

        page.send(LONG, "");

        assertThat(page.problems()).hasSize(1);
        assertThat(WHERRY.rows().count("SELECT count(*) FROM person")).isEqualTo(before);
    }

    static Stream<String> calls_that_cannot_be_right() {
        return Stream.of(
                "GET /api/v1/sessions?from=31-12-2026",
                "GET /api/v1/sessions?from=2026-02-30",
                "GET /api/v1/sessions?from=2026-12-31&to=2026-01-01",
                "GET /api/v1/sessions?page=0",
                "GET /api/v1/sessions?page=-1",
                "GET /api/v1/sessions?page=99999999999999999999",
                "GET /api/v1/sessions?size=101",
                "GET /api/v1/sessions?size=many",
                "GET /api/v1/sessions?available=perhaps",
                "GET /api/v1/courses?size=0",
                "GET /api/v1/sessions/not-an-id",
                "GET /api/v1/sessions/" + UUID.randomUUID(),
                "GET /api/v1/bookings/0000000000",
                "GET /api/v1/bookings/" + "A".repeat(300),
                "DELETE /api/v1/bookings/%27;DROP%20TABLE%20booking",
                "GET /api/v1/statistics/uptake?by=shoe-size",
                "GET /api/v1/statistics/uptake?agency=nobody",
                "GET /api/v1/statistics/deliveries?from=2019-04-01&to=2018-04-01",
                "GET /api/v1/statistics/deliveries?from=2018-04-01&to=x&programme=none",
                "GET /api/v1/statistics/feedback",
                "GET /api/v1/statistics/feedback?series=none",
                "GET /api/v1/statistics/feedback?session=" + UUID.randomUUID(),
                "GET /api/v1/nothing",
                "PUT /api/v1/courses",
                "PATCH /api/v1/sessions",
                "POST /api/v1/me/bookings");
    }

    @ParameterizedTest
    @MethodSource("calls_that_cannot_be_right")
    void a_call_that_cannot_be_right_is_told_why(String call) {
        String[] parts = call.split(" ");
        Answer answer = WHERRY.http().as(Examples.somebody("COORDINATOR")).send(parts[0], parts[1], null);

        isProblem(answer);
        assertThat(answer.status()).as("%s", answer).isBetween(400, 422);
    }

    static Stream<String> bodies_that_cannot_be_right() {
        return Stream.of(
                "not json",
                "[]",
                "null",
                "42",
                "{\"ifFull\":\"perhaps\"}",
                "{\"ifFull\":7}",
                "{\"ifFull\":",
                "{\"ifFull\":\"" + LONG + "\"}",
                "{\"post\":\"nobodys\"}",
                "{\"post\":\"" + UUID.randomUUID() + "\"}",
                "[".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("bodies_that_cannot_be_right")
    void a_wish_that_cannot_be_right_books_nothing(String body) {
        UUID session = Examples.open();
        Answer answer = WHERRY.http()
                .as(Examples.somebody("ANALYST"))
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/sessions/" + session + "/bookings", body);

        isProblem(answer);
        assertThat(answer.status()).as("%s", answer).isBetween(400, 422);
        assertThat(WHERRY.rows()
                        .count(
                                "SELECT count(*) FROM booking b JOIN course_session s ON s.id = b.session_id"
                                        + " WHERE s.public_id = ?",
                                session))
                .isZero();
    }

    @Test
    void a_wish_for_a_session_that_is_over_or_under_a_key_without_end_is_refused() {
        Http api = WHERRY.http().as(Examples.somebody("PRACTITIONER"));
        Answer over = api.with("Idempotency-Key", "a-key-for-the-past")
                .post("/api/v1/sessions/" + Examples.inState("COMPLETED") + "/bookings", "{}");
        Answer longKey = api.with("Idempotency-Key", LONG.substring(0, 5_000))
                .post("/api/v1/sessions/" + Examples.open() + "/bookings", "{}");

        assertThat(over.status()).as("%s", over).isEqualTo(409);
        assertThat(longKey.status()).as("%s", longKey).isEqualTo(400);
        Stream.of(over, longKey).forEach(BadInputIT::isProblem);
    }

    @Test
    void a_body_that_is_too_large_or_of_another_kind_is_refused() {
        String bookings = "/api/v1/sessions/" + Examples.open() + "/bookings";
        Http api = WHERRY.http().as(Examples.somebody("PRACTITIONER")).with("Idempotency-Key", "too-large");
        Answer large = api.post(bookings, "{\"ifFull\":\"" + "x".repeat(3_000_000) + "\"}");
        Answer form = api.postForm(bookings, "ifFull=wait");

        assertThat(large.status()).isEqualTo(413);
        assertThat(form.status()).isEqualTo(415);
        isProblem(large);
        isProblem(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=31/31/2026", "from=2026-02-30", "to=yesterday", "from=2026-12-31&to=2026-01-01"})
    void dates_that_are_none_are_said_to_be_none(String dates) {
        ProgrammePage page = ProgrammePage.open(Window.withoutScript(), "?" + dates);

        assertThat(page.problems()).isNotEmpty();
        assertThat(page.window().page().title()).startsWith("Error:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/booking/session?id=nothing",
                "/booking/session",
                "/booking/book?session=nothing",
                "/booking/book",
                "/booking/confirmation?reference=%3Cscript%3E",
                "/booking/confirmation",
                "/booking/cancel",
                "/booking/offer?reference=",
                "/attendance/register",
                "/attendance/register?session=nothing&day=nothing",
                "/attendance/walk-in",
                "/attendance/close?session=00000000-0000-0000-0000-000000000000",
                "/catalogue/course?id=nothing",
                "/scheduling/session-form",
                "/scheduling/session-form?id=nothing",
                "/scheduling/publish",
                "/scheduling/call-off?id=",
                "/feedback/paper?session=nothing",
                "/feedback/answer",
                "/statistics/feedback?series=none",
                "/statistics/feedback?session=nothing",
                "/people/agency",
                "/people/agency-form?id=nothing",
                "/people/agency-form?parent=nothing",
                "/people/agency-move?id=",
                "/people/agency-merge?id=nothing&into=nothing",
                "/people/agency-close?id=00000000-0000-0000-0000-000000000000"
            })
    void an_address_of_nothing_is_told_that_there_is_nothing(String address) {
        Answer answer = WHERRY.http()
                .with("Cookie", Window.cookieHeaderOf(Examples.somebody("COORDINATOR")))
                .get(address);

        assertThat(answer.status()).as("%s", answer).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>").doesNotContain("<script>\"", "Exception");
    }

    @Test
    void what_is_our_fault_is_told_with_a_reference_that_the_log_knows() {
        Http signedIn = WHERRY.http().with("Cookie", Window.cookieHeaderOf(Examples.somebody("COORDINATOR")));
        Http api = WHERRY.http().as(Examples.somebody("COORDINATOR"));
        Answer[] answers = new Answer[2];
        Sabotage.during("imported_figure", () -> {
            answers[0] = signedIn.get("/statistics/index");
            answers[1] = api.get("/api/v1/statistics/feedback?series=scr-roadshow-2018");
        });

        assertThat(answers[0].status()).isEqualTo(500);
        assertThat(answers[0].body()).contains("<h1>").doesNotContain("imported_figure", "Exception", "SELECT");
        String shown = answers[0].body().replaceAll("(?s).*?\\b([0-9A-HJKMNP-TV-Z]{8})\\b.*", "$1");
        assertThat(WHERRY.log().lines()).anyMatch(line -> line.contains("Fault " + shown));

        assertThat(answers[1].status()).isEqualTo(500);
        isProblem(answers[1]);
        String reference = answers[1].json().path("reference").asText();
        assertThat(reference).isNotBlank();
        assertThat(WHERRY.log().lines()).anyMatch(line -> line.contains(reference));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_told_the_same() {
        DemoAccount person = Examples.somebody("PRACTITIONER");
        String wrong = signInWith(new DemoAccount("", person.email(), "wrong", ""));
        String unknown = signInWith(new DemoAccount("", "nobody-of-this-name@example.org", "wrong", ""));

        assertThat(wrong).isNotBlank().isEqualTo(unknown);
    }

    private static String signInWith(DemoAccount account) {
        Window window = Window.ofVisitor();
        window.open("/people/sign-in");
        Pressing.fill(window, "sign-in:email", account.email());
        Pressing.fill(window, "sign-in:password", account.password());
        Pressing.press(window, "sign-in:go");
        return window.page().locator("#error-summary").innerText();
    }

    private static void isProblem(Answer answer) {
        assertThat(answer.type()).as("%s", answer).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().path("detail").asText()).isNotBlank().doesNotContain("Exception", "org.", "SELECT");
        assertThat(answer.json().path("reason").asText()).matches("[A-Z_]+");
    }
}
