package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** Many people want the last places of a session in the same moment, over HTTP. */
class LastPlacesRaceIT {
    private static final int PLACES = 20;
    private static final int PEOPLE = 100;
    private static final String REFUSE = "{\"ifFull\":\"refuse\"}";

    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    static Stream<UUID> sessions_with_twenty_places() {
        int rounds = Integer.getInteger("wherry.test.rounds", 3);
        return Stream.concat(
                        Sessions.withTwentyFreePlaces().stream(), Stream.generate(() -> Sessions.published(PLACES)))
                .limit(rounds);
    }

    @ParameterizedTest
    @MethodSource("sessions_with_twenty_places")
    void a_hundred_people_for_twenty_places_are_twenty_bookings(UUID session) {
        List<Answer> answers = AtOnce.all(people(PEOPLE).stream()
                .map(person -> (Callable<Answer>)
                        () -> book(person, session, UUID.randomUUID().toString()))
                .toList());

        assertThat(answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
                .as("statuses of %s", answers)
                .containsOnly(Map.entry(201, (long) PLACES), Map.entry(409, (long) PEOPLE - PLACES));
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).allSatisfy(answer -> {
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.json().path("reason").asText()).isEqualTo("FULL");
        });
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.json().path("reference").asText()))
                .doesNotHaveDuplicates()
                .allSatisfy(reference -> assertThat(reference).matches("[0-9A-HJKMNP-TV-Z]{10}"));
        assertThat(held(session)).isEqualTo(capacity(session)).isEqualTo(holding(session));
        assertThat(wherry.http()
                        .json("/api/v1/sessions/" + session)
                        .path("placesLeft")
                        .asInt())
                .isZero();
    }

    @Test
    void the_same_request_sent_eight_times_at_once_is_one_booking() {
        UUID session = Sessions.published(PLACES);
        DemoAccount person = people(1).get(0);
        Callable<Answer> request = () -> book(person, session, "the-same-key-" + session);

        List<Answer> answers = AtOnce.all(Collections.nCopies(8, request));

        assertThat(answers.stream().map(Answer::status).sorted(Collections.reverseOrder()))
                .as("%s", answers)
                .containsExactly(201, 200, 200, 200, 200, 200, 200, 200);
        assertThat(answers.stream()
                        .map(answer -> answer.json().path("reference").asText())
                        .distinct())
                .hasSize(1);
        assertThat(held(session)).isEqualTo(1);
    }

    @Test
    void a_key_belongs_to_its_caller_its_session_and_its_body() {
        UUID session = Sessions.published(PLACES);
        UUID another = Sessions.published(PLACES);
        List<DemoAccount> two = people(2);
        String key = "shared-" + session;

        assertThat(book(two.get(0), session, key).status()).isEqualTo(201);
        assertThat(book(two.get(1), session, key).status())
                .as("another caller's")
                .isEqualTo(201);
        assertThat(book(two.get(0), another, key).status())
                .as("another session")
                .isEqualTo(422);
        assertThat(api(two.get(0), key)
                        .post(path(session), "{\"ifFull\":\"wait\"}")
                        .status())
                .as("another body")
                .isEqualTo(422);
        assertThat(book(two.get(0), session, UUID.randomUUID().toString())
                        .json()
                        .path("reason")
                        .asText())
                .as("another key for what is booked already")
                .isEqualTo("ALREADY_BOOKED");
        assertThat(held(session)).isEqualTo(2);
        assertThat(held(another)).isZero();
    }

    @Test
    void cancelling_twice_is_harmless_and_frees_one_place() {
        UUID session = Sessions.published(PLACES);
        DemoAccount person = people(1).get(0);
        String reference = book(person, session, UUID.randomUUID().toString())
                .json()
                .path("reference")
                .asText();

        List<Answer> answers = IntStream.range(0, 2)
                .mapToObj(time -> wherry.http().as(person).send("DELETE", "/api/v1/bookings/" + reference, null))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("reference").asText()).isEqualTo(reference);
            assertThat(answer.json().path("state").asText()).isEqualTo("CANCELLED");
            assertThat(answer.json().path("sessionId").asText()).isEqualTo(session.toString());
        });
        assertThat(held(session)).isZero();
    }

    /** The same people in each round: sessions of this test are on days of their own, so that nothing clashes. */
    private List<DemoAccount> people(int number) {
        return wherry.accounts().having("PRACTITIONER").stream()
                .filter(account -> account.password().isEmpty())
                .limit(number)
                .toList();
    }

    private Answer book(DemoAccount person, UUID session, String key) {
        return api(person, key).post(path(session), REFUSE);
    }

    private Http api(DemoAccount person, String key) {
        return wherry.http().as(person).with("Idempotency-Key", key);
    }

    private static String path(UUID session) {
        return "/api/v1/sessions/" + session + "/bookings";
    }

    private int held(UUID session) {
        return rows.one(
                Integer.class,
                "SELECT places_held FROM session_places p JOIN course_session s ON s.id = p.session_id"
                        + " WHERE s.public_id = ?",
                session);
    }

    private int capacity(UUID session) {
        return rows.one(Integer.class, "SELECT capacity FROM course_session WHERE public_id = ?", session);
    }

    /** The places that are held, counted from the bookings. */
    private int holding(UUID session) {
        return (int) rows.count(
                "SELECT count(*) FROM booking b JOIN course_session s ON s.id = b.session_id"
                        + " WHERE s.public_id = ? AND b.state IN ('REQUESTED', 'CONFIRMED', 'OFFERED')",
                session);
    }
}
