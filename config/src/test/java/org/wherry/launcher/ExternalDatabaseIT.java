package org.wherry.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that somebody else runs: here one of ours, seen only through its address and an account. */
class ExternalDatabaseIT {
    @TempDir
    static Path home;

    private static LocalPostgres theirs;
    private static String url;

    @BeforeAll
    static void start() throws SQLException {
        theirs = LocalPostgres.start(home, home.resolve("postgres.log"), false);
        url = theirs.database().url().replace("/wherry", "/training");
        Credentials superuser = Secrets.in(home.resolve("database.properties")).of("postgres");
        try (Connection connection =
                        DriverManager.getConnection(theirs.database().url(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute("REVOKE ALL ON DATABASE wherry FROM wherry_app");
            statement.execute("DROP ROLE wherry_app");
            statement.execute("CREATE ROLE training LOGIN CREATEROLE PASSWORD 'given'");
            statement.execute("CREATE ROLE powerless LOGIN PASSWORD 'given'");
            statement.execute("CREATE DATABASE training OWNER training");
        }
    }

    @AfterAll
    static void stop() {
        theirs.close();
    }

    @Test
    void makesTheServingRoleWhereOnlyTheOwnersAccountIsGivenAndKeepsItsPassword() throws Exception {
        Secrets secrets = Secrets.in(home.resolve("ours.properties"));
        Map<String, String> given =
                Map.of("WHERRY_DB_URL", url, "WHERRY_DB_USER", "training", "WHERRY_DB_PASSWORD", "given");

        assertThatThrownBy(() -> ExternalDatabase.named(
                        Map.of("WHERRY_DB_URL", url, "WHERRY_DB_USER", "powerless", "WHERRY_DB_PASSWORD", "given"),
                        secrets))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("give it CREATEROLE");

        Database first = ExternalDatabase.named(given, secrets);
        assertThat(first.owner().user()).isEqualTo("training");
        assertThat(first.application().user()).isEqualTo("wherry_app");
        assertThat(Schema.migrate(first)).isPositive();
        try (Connection application = first.connectAsApplication();
                Statement statement = application.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE person SET version = version"))
                    .isZero();
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (word text)"))
                    .hasMessageContaining("permission denied");
        }

        Database second = ExternalDatabase.named(given, Secrets.in(home.resolve("ours.properties")));
        assertThat(second.application()).isEqualTo(first.application());
    }

    @Test
    void saysInOneSentenceWhatIsWrongAndNamesNoPassword() {
        Secrets secrets = Secrets.in(home.resolve("unused.properties"));
        assertThatThrownBy(() -> ExternalDatabase.named(
                        Map.of(
                                "WHERRY_DB_URL",
                                url,
                                "WHERRY_DB_OWNER_USER",
                                "training",
                                "WHERRY_DB_OWNER_PASSWORD",
                                "no"),
                        secrets))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> ExternalDatabase.named(Map.of("WHERRY_DB_URL", url), secrets))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("without an account");
        assertThatThrownBy(() -> ExternalDatabase.named(
                        Map.of(
                                "WHERRY_DB_URL",
                                "jdbc:postgresql://localhost:1/x?password=secret",
                                "WHERRY_DB_USER",
                                "a"),
                        secrets))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("cannot be used")
                .hasMessageNotContaining("secret");
    }
}
