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

    @TempDir
    Path home;

    @Test
    void release_1_is_brought_up_to_date_with_all_its_rows() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(home, home.resolve("postgres.log"), true)) {
            Database database = postgres.database();
            installRelease1(database);
            Map<String, Long> before = counts(database);
            assertThat(before.values()).allSatisfy(rows -> assertThat(rows).isPositive());

            assertThat(Schema.migrate(database)).isPositive();

            assertThat(counts(database)).isEqualTo(before);
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

    private static void installRelease1(Database database) throws SQLException, IOException {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection owner = database.connectAsOwner()) {
            owner.createStatement().execute(text("figures.sql"));
            owner.createStatement().execute(text("rows.sql"));
        }
    }

    private static Map<String, Long> counts(Database database) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection owner = database.connectAsOwner()) {
            for (String table : OF_RELEASE_1) {
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
        try (InputStream in = UpgradingIT.class.getResourceAsStream("/releases/1/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
