package org.wherry.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.wherry.launcher.Database;

/**
 * Who and what there is to book: people with a post, a token and a link to sign in by, and sessions on days of their own,
 * so that nobody is in two places at once.
 */
final class County {

    static final int PEOPLE = 20_000;
    static final int SIGNED_IN = 1_000;
    static final int SESSIONS = 200;

    /** Upcoming sessions that only fill the programme. */
    private static final int FURTHER = 1_800;

    /** The places of each session: as many as a session may have. */
    static final int CAPACITY = 2_000;

    /** Ids below are left to what the migrations wrote. */
    private static final int FIRST = 100_000;

    private final Database database;

    County(Database database) {
        this.database = database;
    }

    static String token(int person) {
        return "benchmark-token-of-person-" + person;
    }

    static String link(int person) {
        return "benchmark-link-of-person-" + person;
    }

    /** Writes all of it into an empty installation. */
    void settle() throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
        }
    }

    /** The sessions to book, by their ids outside; those after the first 200 can be booked as well. */
    List<String> sessions() throws SQLException {
        List<String> sessions = new ArrayList<>();
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT public_id FROM course_session ORDER BY starts_at")) {
            while (rows.next()) {
                sessions.add(rows.getString(1));
            }
        }
        return sessions;
    }

    /** How many rows a condition finds, such as {@code outbox_message WHERE state = 'PLANNED'}. */
    long count(String from) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> statements() {
        String people = "generate_series(%d, %d) n".formatted(FIRST, FIRST + PEOPLE - 1);
        String sessions = "generate_series(%d, %d) n".formatted(FIRST, FIRST + SESSIONS + FURTHER - 1);
        String day = "(current_date + 30 + (n - %d))".formatted(FIRST);
        return List.of(
                "INSERT INTO partnership (name, county, concern_phone, emergency_phone, contact_email)"
                        + " VALUES ('Benchmark partnership', 'Benchmark', '01632 960000', '999', 'team@example.org')",
                "INSERT INTO sector (id, public_id, code, name) VALUES (1, gen_random_uuid(), 'schools', 'Schools')",
                "INSERT INTO locality (id, public_id, code, name, reach)"
                        + " VALUES (1, gen_random_uuid(), 'north', 'North', 'LOCAL_GROUP')",
                "INSERT INTO agency (id, public_id, name, sector_id, locality_id, kind)"
                        + " SELECT n, gen_random_uuid(), 'School ' || n, 1, 1, 'SCHOOL' FROM generate_series(1, 200) n",
                "INSERT INTO person (id, public_id, name, email) SELECT n, gen_random_uuid(), 'Person ' || n,"
                        + " 'person' || n || '@example.org' FROM " + people,
                "INSERT INTO post (id, public_id, person_id, agency_id, job_title, from_date) SELECT n,"
                        + " gen_random_uuid(), n, 1 + n % 200, 'Teacher', '2020-01-01' FROM " + people,
                "INSERT INTO role_grant (id, public_id, person_id, role) SELECT n, gen_random_uuid(), n,"
                        + " 'PRACTITIONER' FROM " + people,
                "INSERT INTO api_token (id, public_id, person_id, name, scopes, token_hash, created_at, expires_at)"
                        + " SELECT n, gen_random_uuid(), n, 'Benchmark', 'READ,BOOK',"
                        + " sha256(convert_to('" + token(0).replaceFirst("0$", "") + "' || (n - " + FIRST
                        + "), 'UTF8')), now(), now() + interval '300 days' FROM " + people,
                "INSERT INTO one_time_link (id, public_id, purpose, secret_hash, person_id, email, made_at, expires_at)"
                        + " SELECT n, gen_random_uuid(), 'SIGN_IN', sha256(convert_to('"
                        + link(0).replaceFirst("0$", "") + "' || (n - " + FIRST + "), 'UTF8')), n, 'person' || n ||"
                        + " '@example.org', now(), now() + interval '1 day' FROM " + people
                        + " WHERE n < " + (FIRST + SIGNED_IN),
                "INSERT INTO provider (id, public_id, name) VALUES (1, gen_random_uuid(), 'The training team')",
                "INSERT INTO course (id, public_id, code, title, programme, kind, provider_id, format, days,"
                        + " hours_per_day, summary, audience) SELECT n, gen_random_uuid(), 'MA-' || (n - "
                        + (FIRST - 10_000) + "),"
                        + " 'Course ' || n, 'MULTI_AGENCY', 'COURSE', 1, 'Full day', 1, 6, 'What is taught',"
                        + " 'Everybody' FROM " + sessions,
                "INSERT INTO course_version (course_id, number, since, title, provider, format, held_as, days,"
                        + " hours_per_day, summary, audience) SELECT id, 1, '2020-01-01', title, 'The training team',"
                        + " format, held_as, days, hours_per_day, summary, audience FROM course",
                "INSERT INTO venue (id, public_id, name, address, locality_id, capacity)"
                        + " VALUES (1, gen_random_uuid(), 'Town hall', '1 High Street', 1, 2000)",
                "INSERT INTO course_session (id, public_id, course_id, state, capacity, venue_id, collects_feedback,"
                        + " first_day, last_day, starts_at, ends_at) SELECT n, gen_random_uuid(), n,"
                        + " 'PUBLISHED', " + CAPACITY + ", 1, 'ONLINE', " + day + ", " + day + ", "
                        + day + " + interval '9 hours', " + day + " + interval '15 hours' FROM " + sessions,
                "INSERT INTO session_day (id, public_id, session_id, position, day, starts, ends)"
                        + " SELECT n, gen_random_uuid(), n, 1, " + day + ", '09:00', '15:00' FROM " + sessions,
                "INSERT INTO session_places (session_id, capacity) SELECT n, " + CAPACITY + " FROM " + sessions,
                "ANALYZE");
    }
}
