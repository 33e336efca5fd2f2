package org.wherry.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation of an earlier release becomes one of this release, and loses nothing. */
class UpgradingIT {
    private static final String[] OF_RELEASE_1 = {
        "partnership",
        "sector",
        "locality",
        "audience_group",
        "agency",
        "person",
        "post",
        "account",
        "role_grant",
        "api_token",
        "course",
        "course_session",
        "session_day",
        "booking",
        "outbox_message"
    };

    private static final String[] OF_RELEASE_2 = {
        "learning_outcome",
        "venue",
        "session_trainer",
        "booking_event",
        "register",
        "attendance_mark",
        "person_email",
        "departure",
        "legal_hold"
    };

    /** How long those who attended were there, as the figures' views say it. */
    private static final String HOURS = "SELECT sum(hours) || ' by ' || count(*) FROM session_outcome";

    @TempDir
    Path home;

    @Test
    void release_1_is_brought_up_to_date_with_all_its_rows() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(home, home.resolve("postgres.log"), true)) {
            Database database = postgres.database();
            installRelease1(database);
            Map<String, Long> before = counts(database, OF_RELEASE_1);
            assertThat(before.values()).allSatisfy(rows -> assertThat(rows).isPositive());

            assertThat(Schema.migrate(database)).isPositive();

            assertThat(counts(database, OF_RELEASE_1)).isEqualTo(before);
            try (Connection application = database.connectAsApplication()) {
                assertThat(one(application, "SELECT count(*) FROM role_grant WHERE person_id = 1"))
                        .as("every role, with its agency")
                        .isEqualTo("10");
                assertThat(one(application, "SELECT name FROM person WHERE search_text LIKE '% orla mae o%'"))
                        .isEqualTo("Orla-Mae O’Neill");
                assertThat(one(application, "SELECT scopes FROM api_token")).isEqualTo("READ,BOOK,REPORT,MANAGE");
                assertThat(one(application, "SELECT joining_approval FROM agency WHERE id = 2"))
                        .isEqualTo("t");
                assertThat(one(application, "SELECT ever_confirmed FROM session_count WHERE session_id = 1"))
                        .as("the figures' views, made anew")
                        .isEqualTo("2");
                assertThat(one(application, "SELECT places_held FROM session_places"))
                        .isEqualTo("2");
            }
        }
    }

    @Test
    void release_2_is_brought_up_to_date_with_all_its_rows() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(home, home.resolve("postgres.log"), true)) {
            Database database = postgres.database();
            installRelease2(database);
            Map<String, Long> before = counts(database, OF_RELEASE_1);
            before.putAll(counts(database, OF_RELEASE_2));
            assertThat(before.values()).allSatisfy(rows -> assertThat(rows).isPositive());
            String hours;
            try (Connection owner = database.connectAsOwner()) {
                hours = one(owner, HOURS);
            }

            assertThat(Schema.migrate(database)).isPositive();

            Map<String, Long> after = counts(database, OF_RELEASE_1);
            after.putAll(counts(database, OF_RELEASE_2));
            assertThat(after).isEqualTo(before);
            try (Connection application = database.connectAsApplication()) {
                assertThat(one(application, "SELECT string_agg(code, ' ' ORDER BY id) FROM course"))
                        .isEqualTo("MA-001 MA-002 SA-001 MA-003");
                assertThat(one(application, "SELECT string_agg(held_as, ' ' ORDER BY id) FROM course"))
                        .as("how they are held, as their words said it")
                        .isEqualTo("FACE_TO_FACE ONLINE BLENDED FACE_TO_FACE");
                assertThat(one(application, "SELECT string_agg(format, ', ' ORDER BY id) FROM course"))
                        .as("and the words themselves")
                        .isEqualTo("Full day, 2 hour webinar, Blended: half day and online, Two days");
                assertThat(one(application, "SELECT count(*) FROM course_version WHERE number = 1"))
                        .as("what each course said, for the sessions that ran it")
                        .isEqualTo("4");
                assertThat(one(application, """
                                SELECT string_agg(o.text, '; ' ORDER BY o.position)
                                  FROM course_session s
                                  JOIN course_version_outcome o ON o.version_id = version_run(s.course_id, s.starts_at)
                                 WHERE s.id = 2""")).isEqualTo("map what is known");
                assertThat(one(application, HOURS)).isEqualTo(hours);
                assertThat(one(application, "SELECT places_held FROM session_places WHERE session_id = 1"))
                        .isEqualTo("2");
            }
        }
    }

    private static void installRelease1(Database database) throws SQLException, IOException {
        migrate(database, "1");
        try (Connection owner = database.connectAsOwner()) {
            owner.createStatement().execute(text("1/figures.sql"));
            owner.createStatement().execute(text("1/rows.sql"));
        }
    }

    /** One that was of release 1 before, and has grown. */
    private static void installRelease2(Database database) throws SQLException, IOException {
        installRelease1(database);
        migrate(database, "11");
        try (Connection owner = database.connectAsOwner()) {
            owner.createStatement().execute(text("2/views.sql"));
            owner.createStatement().execute(text("2/rows.sql"));
        }
    }

    private static void migrate(Database database, String release) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .target(release)
                .load()
                .migrate();
    }

    private static Map<String, Long> counts(Database database, String... tables) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection owner = database.connectAsOwner()) {
            for (String table : tables) {
                counts.put(table, Long.valueOf(one(owner, "SELECT count(*) FROM " + table)));
            }
        }
        return counts;
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = UpgradingIT.class.getResourceAsStream("/releases/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
