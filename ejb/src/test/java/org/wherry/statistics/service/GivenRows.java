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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** A course's code that no other test uses. */
    private String code() {
        String letters = mark.substring(0, 4)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('A' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
        return letters + "-" + (10_000 + ++made);
    }

    long sector(String name) {
        return row("sector", "code, name", unique("s"), name);
    }

    long agency(String name, long sector) {
        return row("agency", "name, sector_id, kind", name, sector, "SCHOOL");
    }

    long person() {
        return row("person", "name", unique("Somebody"));
    }

    long post(long person, long agency) {
        return row(
                "post",
                "person_id, agency_id, job_title, from_date",
                person,
                agency,
                "Officer",
                LocalDate.of(1991, 1, 1));
    }

    long course(String title) {
        return course(title, null, null);
    }

    /** A course whose number of runs was not recorded between two days. */
    long course(String title, LocalDate unrecordedFrom, LocalDate unrecordedTo) {
        long provider = row("provider", "name", unique("Provider"));
        long course = row(
                "course",
                "code, title, programme, kind, provider_id, format, days, hours_per_day, summary, audience,"
                        + " runs_unrecorded_from, runs_unrecorded_to",
                code(),
                unique(title),
                "PARTNER",
                "COURSE",
                provider,
                "full day",
                1,
                new BigDecimal("6"),
                "What it is about",
                "Everybody",
                unrecordedFrom,
                unrecordedTo);
        run(
                "INSERT INTO course_version (course_id, number, since, title, provider, format, held_as, days,"
                        + " hours_per_day, summary, audience)"
                        + " SELECT c.id, 1, '2000-01-01', c.title, p.name, c.format, c.held_as, c.days,"
                        + " c.hours_per_day, c.summary, c.audience"
                        + " FROM course c JOIN provider p ON p.id = c.provider_id WHERE c.id = ?",
                course);
        return course;
    }

    long series(String key) {
        return row("series", "key, name", key, "The series " + key);
    }

    long session(long course, Long series, String state, LocalDate... days) {
        LocalDate last = days[days.length - 1];
        long session = row(
                "course_session",
                "course_id, series_id, state, capacity, collects_feedback, first_day, last_day, starts_at, ends_at",
                course,
                series,
                state,
                2000,
                "ONLINE",
                days[0],
                last,
                at(days[0], 9),
                at(last, 16));
        for (int day = 0; day < days.length; day++) {
            row(
                    "session_day",
                    "session_id, position, day, starts, ends",
                    session,
                    day + 1,
                    days[day],
                    LocalTime.of(9, 30),
                    LocalTime.of(16, 0));
        }
        run("INSERT INTO session_places (session_id, capacity) VALUES (?, 2000)", session);
        insert("register", "session_id, closed_at", session, at(last, 17));
        return session;
    }

    /** A booking that went through some states, the last of which it has. */
    long booking(long session, long person, Long post, String... states) {
        String state = states[states.length - 1];
        long booking = row(
                "booking",
                "reference, session_id, delegate_id, post_id, state, cancellation, asked_at, waiting_since",
                reference(),
                session,
                person,
                post,
                state,
                state.equals("CANCELLED") ? "IN_TIME" : null,
                at(LocalDate.of(1995, 1, 1), 9),
                state.equals("WAITING") ? at(LocalDate.of(1995, 1, 1), 9) : null);
        for (int step = 0; step < states.length; step++) {
            insert(
                    "booking_event",
                    "booking_id, position, from_state, to_state, at",
                    booking,
                    step + 1,
                    step == 0 ? null : states[step - 1],
                    states[step],
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
        long questionnaire = row("questionnaire", "key, name, stem", unique("q"), "At the end", "The session …");
        for (int item = 0; item < statements.size(); item++) {
            row("item", "questionnaire_id, position, text", questionnaire, item + 1, statements.get(item));
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
                PreparedStatement ask =
                        connection.prepareStatement("SELECT public_id FROM " + table + " WHERE id = ?")) {
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

    /** A row of a table that has an id outside; gives the id inside. */
    private long row(String table, String columns, Object... values) {
        return insert(table, "public_id, " + columns, with(UUID.randomUUID(), values));
    }

    private long insert(String table, String columns, Object... values) {
        String places = String.join(", ", Collections.nCopies(values.length, "?"));
        String sql = "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ") RETURNING id";
        try (Connection connection = database.getConnection();
                PreparedStatement act = connection.prepareStatement(sql)) {
            fill(act, values);
            try (ResultSet written = act.executeQuery()) {
                written.next();
                return written.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static Object[] with(Object first, Object... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others)).toArray();
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
