package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Eventually;
import org.wherry.testing.Http;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/**
 * Places that are taken away, by the clock or by a coordinator, in the moment in which somebody takes them. The server's
 * clock is the real one, so offers are given an end on a full minute: just then the housekeeping wakes.
 */
class RacesForWhatIsHeldIT {
    private static final int OFFERS = 24;
    private static final int SESSIONS = 4;
    private static final int CROWD = 30;
    private static final int BEFORE = 20;
    private static final int AFTER = 10;

    private static final String HELD = "SELECT places_held FROM session_places p"
            + " JOIN course_session s ON s.id = p.session_id WHERE s.public_id = ?";

    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    @AfterEach
    void the_bookings_are_whole() {
        assertThat(rows.all(String.class, "SELECT kind || ': ' || fault FROM booking_fault"))
                .isEmpty();
    }

    private record Offer(UUID session, DemoAccount delegate, String reference) {}

    @Test
    void an_offer_that_lapses_while_it_is_accepted_is_one_of_the_two() {
        List<Offer> offers = offers();
        Instant end = Around.nextMinute(Duration.ofSeconds(8));
        offers.forEach(offer -> rows.change(
                "UPDATE booking SET offered_until = ? WHERE reference = ?",
                end.atOffset(ZoneOffset.UTC),
                offer.reference()));

        List<Answer> answers = Around.all(
                end,
                Duration.ofMillis(120),
                offers.stream()
                        .<Callable<Answer>>map(offer -> () -> accept(offer))
                        .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409).contains(200, 409);
        for (int i = 0; i < OFFERS; i++) {
            UUID session = offers.get(i).session();
            boolean accepted = answers.get(i).status() == 200;
            assertThat(Eventually.find(Duration.ofSeconds(90), "an offer that is over", () -> settled(session)))
                    .as("what became of the place of the first in line and the second")
                    .isEqualTo(accepted ? "CONFIRMED WAITING" : "LAPSED OFFERED");
            assertThat(rows.one(Integer.class, HELD, session)).isEqualTo(1);
        }
    }

    @Test
    void capacity_lowered_while_people_book_leaves_nobody_without_a_place() {
        DemoAccount coordinator = wherry.accounts().one("COORDINATOR");
        for (int i = 0; i < SESSIONS; i++) {
            UUID session = Sessions.published(BEFORE);
            List<Callable<Answer>> acts = new ArrayList<>(people(CROWD).stream()
                    .<Callable<Answer>>map(person -> () -> book(person, session, "refuse"))
                    .toList());
            acts.add(() -> lower(coordinator, session));
            Collections.shuffle(acts);

            List<Answer> answers = AtOnce.all(acts);

            int capacity = rows.one(Integer.class, "SELECT capacity FROM course_session WHERE public_id = ?", session);
            // Whoever lowers too late is refused like those who book too late.
            assertThat(answers).extracting(Answer::status).isSubsetOf(201, 204, 409);
            assertThat(answers.stream().filter(answer -> answer.status() == 204))
                    .hasSize(capacity == AFTER ? 1 : 0);
            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .hasSize(capacity);
            assertThat(answers.stream().filter(answer -> answer.status() == 409))
                    .allSatisfy(answer ->
                            assertThat(answer.json().path("reason").asText()).isIn("FULL", "MORE_PLACES_HELD"));
            assertThat(rows.one(Integer.class, HELD, session)).isEqualTo(capacity);
        }
    }

    /** Sessions with one place, offered to the first in line, while a second waits. */
    private List<Offer> offers() {
        List<DemoAccount> people = people(CROWD);
        List<Offer> offers = new ArrayList<>();
        for (int next = 2; offers.size() < OFFERS; next = next == CROWD - 1 ? 2 : next + 1) {
            UUID session = Sessions.published(1);
            String held = Sessions.book(people.get(0), session);
            DemoAccount first = people.get(next);
            String waiting = Sessions.book(first, session);
            Sessions.book(people.get(1), session);
            Sessions.cancel(people.get(0), held);
            if (state(waiting).equals("OFFERED")) {
                offers.add(new Offer(session, first, waiting));
            }
        }
        return offers;
    }

    private String state(String reference) {
        return rows.one(String.class, "SELECT state FROM booking WHERE reference = ?", reference);
    }

    /** How the two stand who waited for a session, once no offer on it is overdue. */
    private Optional<String> settled(UUID session) {
        return rows
                .all(
                        String.class,
                        "SELECT string_agg(b.state, ' ' ORDER BY b.id) FROM booking b"
                                + " JOIN course_session s ON s.id = b.session_id"
                                + " WHERE s.public_id = ? AND b.state <> 'CANCELLED'"
                                + " HAVING NOT bool_or(b.state = 'OFFERED' AND b.offered_until <= now())",
                        session)
                .stream()
                .findFirst();
    }

    private Answer accept(Offer offer) {
        return api(offer.delegate()).send("POST", "/api/v1/bookings/" + offer.reference() + "/accept", null);
    }

    private Answer lower(DemoAccount coordinator, UUID session) {
        long version = rows.one(Long.class, "SELECT version FROM course_session WHERE public_id = ?", session);
        return api(coordinator)
                .post(
                        "/api/v1/plans/" + session + "/capacity",
                        "{\"capacity\":" + AFTER + ",\"version\":" + version + "}");
    }

    private List<DemoAccount> people(int number) {
        return wherry.accounts().having("PRACTITIONER").stream()
                .filter(account -> account.password().isEmpty())
                .skip(number)
                .limit(number)
                .toList();
    }

    private Answer book(DemoAccount person, UUID session, String ifFull) {
        return api(person)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/sessions/" + session + "/bookings", "{\"ifFull\":\"" + ifFull + "\"}");
    }

    private Http api(DemoAccount person) {
        return wherry.http().as(person);
    }
}
