package org.wherry.booking.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** Sessions for tests to book: those of the demo's programme, and new ones beside it. */
public final class Sessions {
    private static final int PAGE = 100;
    private static final int FREE = 20;

    private Sessions() {}

    /** Every session of the coming programme that the API lists. */
    public static List<JsonNode> listed() {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = RunningWherry.get().http().json("/api/v1/sessions?size=" + PAGE + "&page=" + number++);
            page.path("items").forEach(all::add);
        } while (all.size() < page.path("total").asInt() && !page.path("items").isEmpty());
        return all;
    }

    /** The first listed session with a status, such as OPEN. */
    public static UUID having(String status) {
        return listed().stream()
                .filter(session -> session.path("status").asText().equals(status))
                .map(Sessions::id)
                .filter(Sessions::isForEverybody)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demo lists no session that is " + status));
    }

    /** The demo's sessions that have exactly twenty places left and that every practitioner may book. */
    public static List<UUID> withTwentyFreePlaces() {
        return listed().stream()
                .filter(session -> session.path("placesLeft").asInt() == FREE)
                .filter(session -> session.path("status").asText().equals("OPEN"))
                .map(Sessions::id)
                .filter(Sessions::isForEverybody)
                .toList();
    }

    private static boolean isForEverybody(UUID session) {
        return RunningWherry.get()
                        .rows()
                        .count(
                                "SELECT count(*) FROM course_session s JOIN course_audience_group g"
                                        + " ON g.course_id = s.course_id WHERE s.public_id = ?",
                                session)
                == 0;
    }

    /** A new session of this capacity that everybody may book, on a day of its own after all others. */
    public static UUID published(int capacity) {
        Rows rows = RunningWherry.get().rows();
        UUID session = UUID.randomUUID();
        int made = rows.change("""
                WITH pattern AS (
                    SELECT s.*, (SELECT max(last_day) FROM course_session) + 1 AS free_day
                      FROM course_session s
                     WHERE s.state = 'PUBLISHED' AND NOT s.closed AND s.first_day = s.last_day
                       AND NOT EXISTS (SELECT 1 FROM course_prerequisite p WHERE p.course_id = s.course_id)
                       AND NOT EXISTS (SELECT 1 FROM course_audience_group g WHERE g.course_id = s.course_id)
                     ORDER BY s.starts_at DESC LIMIT 1
                ), made AS (
                    INSERT INTO course_session (public_id, course_id, state, capacity, venue_id, collects_feedback,
                                                first_day, last_day, starts_at, ends_at)
                    SELECT ?, course_id, state, ?, venue_id, 'ONLINE', free_day, free_day,
                           (free_day + TIME '09:30') AT TIME ZONE 'Europe/London',
                           (free_day + TIME '16:00') AT TIME ZONE 'Europe/London'
                      FROM pattern RETURNING id, capacity, first_day
                ), day AS (
                    INSERT INTO session_day (public_id, session_id, position, day, starts, ends)
                    SELECT gen_random_uuid(), id, 1, first_day, TIME '09:30', TIME '16:00' FROM made
                )
                INSERT INTO session_places (session_id, capacity) SELECT id, capacity FROM made
                """, session, capacity);
        if (made != 1) {
            throw new AssertionError("The demo has no session of one day to make another of.");
        }
        return session;
    }

    /** Books so many places, each for somebody else, and gives the references. */
    public static List<String> fill(UUID session, int places) {
        return RunningWherry.get().accounts().freshPractitioners(places).stream()
                .map(person -> book(person, session))
                .toList();
    }

    /** Books a place for somebody, or one on the waiting list, and gives the reference. */
    public static String book(DemoAccount person, UUID session) {
        Answer answer = RunningWherry.get()
                .http()
                .as(person)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/sessions/" + session + "/bookings", "{\"ifFull\":\"wait\"}");
        if (answer.status() != 201) {
            throw new AssertionError("Not booked: " + answer);
        }
        return answer.json().path("reference").asText();
    }

    /** Cancels somebody's booking. */
    public static void cancel(DemoAccount person, String reference) {
        RunningWherry.get().http().as(person).send("DELETE", "/api/v1/bookings/" + reference, null);
    }

    /**
     * Lets time go by until a session of one day was held yesterday: in the small hours, ten minutes each, because its
     * trainer was elsewhere during the day, and at another such session before.
     */
    public static void letBeYesterday(UUID session) {
        RunningWherry.get().rows().change("""
                        WITH slot AS (
                            SELECT CAST(? AS date) - 1 AS day,
                                   TIME '00:05' + count(*) * INTERVAL '10 minutes' AS starts,
                                   TIME '00:15' + count(*) * INTERVAL '10 minutes' AS ends
                              FROM session_day WHERE day = CAST(? AS date) - 1 AND starts < TIME '06:00'
                        ), moved AS (
                            UPDATE course_session s
                               SET first_day = slot.day, last_day = slot.day,
                                   starts_at = (slot.day + slot.starts) AT TIME ZONE 'Europe/London',
                                   ends_at = (slot.day + slot.ends) AT TIME ZONE 'Europe/London'
                              FROM slot WHERE s.public_id = ?
                            RETURNING s.id, slot.day, slot.starts, slot.ends)
                        UPDATE session_day d SET day = moved.day, starts = moved.starts, ends = moved.ends
                          FROM moved WHERE d.session_id = moved.id
                        """, today(), today(), session);
    }

    /** Makes somebody the lead trainer of a session. */
    public static void letLead(UUID session, DemoAccount trainer) {
        RunningWherry.get()
                .rows()
                .change(
                        "INSERT INTO session_trainer (session_id, person_id, part)"
                                + " SELECT s.id, a.person_id, 'LEAD' FROM course_session s, account a"
                                + " WHERE s.public_id = ? AND a.email = ?",
                        session,
                        trainer.email());
    }

    private static java.sql.Date today() {
        return java.sql.Date.valueOf(RunningWherry.get().today());
    }

    private static UUID id(JsonNode session) {
        return UUID.fromString(session.path("id").asText());
    }
}
