package org.wherry.statistics.service;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Writes rows as the other features would leave them, for figures to be counted from. */
final class GivenRows {
    private final DataSource database;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private int made;

    GivenRows(DataSource database) {
        this.database = database;
    }

    /** A word that no other test uses. */
    String unique(String word) {
        return word + "-" + mark + "-" + ++made;
    }

    long sector(String name) {
        return insert("sector", "public_id", UUID.randomUUID(), "code", unique("s"), "name", name);
    }

    long agency(String name, long sector) {
        return insert("agency", "public_id", UUID.randomUUID(), "name", name, "sector_id", sector, "kind", "SCHOOL");
    }

    long person() {
        return insert("person", "public_id", UUID.randomUUID(), "name", unique("Somebody"));
    }

    long post(long person, long agency) {
        return insert(
                "post",
                "public_id",
                UUID.randomUUID(),
                "person_id",
                person,
                "agency_id",
                agency,
                "job_title",
                "Officer",
                "from_date",
                LocalDate.of(1991, 1, 1));
    }

    long course(String title) {
        return course(title, null, null);
    }

    /** A course whose number of runs was not recorded between two days. */
    long course(String title, LocalDate unrecordedFrom, LocalDate unrecordedTo) {
        long provider =
                insert("provider", "public_id", UUID.randomUUID(), "name", unique("Provider"));
        return insert(
                "course",
                "public_id",
                UUID.randomUUID(),
                "title",
                unique(title),
                "programme",
                "PARTNER",
                "kind",
                "COURSE",
                "provider_id",
                provider,
                "format",
                "full day",
                "days",
                1,
                "hours_per_day",
                new BigDecimal("6"),
                "summary",
                "What it is about",
                "audience",
                "Everybody",
                "runs_unrecorded_from",
                unrecordedFrom,
                "runs_unrecorded_to",
                unrecordedTo);
    }

    long series(String key) {
        return insert("series", "public_id", UUID.randomUUID(), "key", key, "name", "The series " + key);
    }

    long session(long course, Long series, String state, LocalDate... days) {
        LocalDate last = days[days.length - 1];
        long session = insert(
                "course_session",
                "public_id",
                UUID.randomUUID(),
                "course_id",
                course,
                "series_id",
                series,
                "state",
                state,
                "capacity",
                2000,
                "collects_feedback",
                "ONLINE",
                "first_day",
                days[0],
                "last_day",
                last,
                "starts_at",
                at(days[0], 9),
                "ends_at",
                at(last, 16));
        for (int day = 0; day < days.length; day++) {
            insert(
                    "session_day",
                    "public_id",
                    UUID.randomUUID(),
                    "session_id",
                    session,
                    "position",
                    day + 1,
                    "day",
                    days[day],
                    "starts",
                    LocalTime.of(9, 30),
                    "ends",
                    LocalTime.of(16, 0));
        }
        run("INSERT INTO session_places (session_id, capacity) VALUES (?, 2000)", session);
        insert("register", "session_id", session, "closed_at", at(last, 17));
        return session;
    }

    /** A booking that went through some states, the last of which it has. */
    long booking(long session, long person, Long post, String... states) {
        String state = states[states.length - 1];
        long booking = insert(
                "booking",
                "public_id",
                UUID.randomUUID(),
                "reference",
                reference(),
                "session_id",
                session,
                "delegate_id",
                person,
                "post_id",
                post,
                "state",
                state,
                "cancellation",
                state.equals("CANCELLED") ? "IN_TIME" : null,
                "asked_at",
                at(LocalDate.of(1995, 1, 1), 9),
                "waiting_since",
                state.equals("WAITING") ? at(LocalDate.of(1995, 1, 1), 9) : null);
        for (int step = 0; step < states.length; step++) {
            insert(
                    "booking_event",
                    "booking_id",
                    booking,
                    "position",
                    step + 1,
                    "to_state",
                    states[step],
                    "at",
                    at(LocalDate.of(1995, 1, 1), 9));
        }
        return booking;
    }

    /** What the register says of somebody, a mark for each day; a null stays unmarked. */
    void marks(long session, long person, Long booking, Long post, String... marks) {
        for (int day = 0; day < marks.length; day++) {
            if (marks[day] != null) {
                run(
                        "INSERT INTO attendance_mark (register_id, session_day_id, person_id, booking_id, post_id,"
                                + " mark, marked_at) SELECT r.id, d.id, ?, ?, ?, ?, d.day FROM register r"
                                + " JOIN session_day d ON d.session_id = r.session_id AND d.position = ?"
                                + " WHERE r.session_id = ?",
                        person,
                        booking,
                        post,
                        marks[day],
                        day + 1,
                        session);
            }
        }
    }

    /** People who walked in and attended every day. */
    void walkIns(long session, int people) {
        run(
                "WITH came AS (INSERT INTO person (public_id, name) SELECT gen_random_uuid(), 'Somebody'"
                        + " FROM generate_series(1, ?) RETURNING id)"
                        + " INSERT INTO attendance_mark (register_id, session_day_id, person_id, mark, marked_at)"
                        + " SELECT r.id, d.id, came.id, 'ATTENDED', d.day FROM came, register r"
                        + " JOIN session_day d ON d.session_id = r.session_id WHERE r.session_id = ?",
                people,
                session);
    }

    /** A questionnaire with some statements; gives its id. */
    long questionnaire(List<String> statements) {
        long questionnaire = insert(
                "questionnaire",
                "public_id",
                UUID.randomUUID(),
                "key",
                unique("q"),
                "name",
                "At the end",
                "stem",
                "The session …");
        for (int item = 0; item < statements.size(); item++) {
            insert(
                    "item",
                    "public_id",
                    UUID.randomUUID(),
                    "questionnaire_id",
                    questionnaire,
                    "position",
                    item + 1,
                    "text",
                    statements.get(item));
        }
        return questionnaire;
    }

    /**
     * A completed form.
     *
     * @param responses the answer to each statement in order; null for a blank
     */
    UUID submission(long session, long questionnaire, List<String> responses) {
        UUID id = UUID.randomUUID();
        run("INSERT INTO submission (id, session_id, questionnaire_id) VALUES (?, ?, ?)", id, session, questionnaire);
        for (int item = 0; item < responses.size(); item++) {
            if (responses.get(item) != null) {
                run(
                        "INSERT INTO answer (submission_id, item_id, response)"
                                + " SELECT ?, id, ? FROM item WHERE questionnaire_id = ? AND position = ?",
                        id,
                        responses.get(item),
                        questionnaire,
                        item + 1);
            }
        }
        return id;
    }

    UUID publicId(String table, long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement("SELECT public_id FROM " + table + " WHERE id = ?")) {
            ask.setLong(1, id);
            try (ResultSet found = ask.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes rows behind everybody's back. */
    void run(String sql, Object... given) {
        try (Connection connection = database.getConnection();
                PreparedStatement act = connection.prepareStatement(sql)) {
            fill(act, given);
            act.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long insert(String table, Object... columnsAndValues) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.add((String) columnsAndValues[i]);
            values.add(columnsAndValues[i + 1]);
        }
        String places = IntStream.range(0, values.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + places
                + ") RETURNING id";
        try (Connection connection = database.getConnection();
                PreparedStatement act = connection.prepareStatement(sql)) {
            fill(act, values.toArray());
            try (ResultSet written = act.executeQuery()) {
                written.next();
                return written.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static void fill(PreparedStatement act, Object... given) throws SQLException {
        for (int i = 0; i < given.length; i++) {
            act.setObject(i + 1, given[i]);
        }
    }

    private String reference() {
        String digits = mark.toUpperCase(Locale.ROOT);
        return digits + String.format("%02d", ++made % 100);
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atOffset(ZoneOffset.UTC);
    }
}
