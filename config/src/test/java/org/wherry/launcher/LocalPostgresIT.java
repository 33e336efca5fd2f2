package org.wherry.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {
    @TempDir
    Path home;

    @Test
    void keepsItsDataAndPasswordsAndLetsTheApplicationChangeRowsButNotTables() throws Exception {
        try (LocalPostgres first = start()) {
            assertThat(Schema.migrate(first.database())).isPositive();
            assertThat(Schema.migrate(first.database())).isZero();
            try (Connection owner = first.database().connectAsOwner()) {
                owner.createStatement().execute("CREATE TABLE kept (word text)");
                owner.createStatement().execute("INSERT INTO kept VALUES ('stays')");
            }
        }
        try (LocalPostgres second = start();
                Connection application = second.database().connectAsApplication()) {
            var rows = application.createStatement().executeQuery("SELECT word FROM kept");
            assertThat(rows.next()).isTrue();
            assertThat(application.createStatement().executeUpdate("UPDATE kept SET word = 'changed'"))
                    .isOne();
            assertThatThrownBy(() -> application.createStatement().execute("CREATE TABLE mine (word text)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> application.createStatement().execute("DELETE FROM flyway_schema_history"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> application.createStatement().execute("DROP TABLE kept"))
                    .hasMessageContaining("must be owner");
        }
    }

    @Test
    void asksForThePasswordOfEveryRoleAndKeepsThemInAFileOfItsOwnerAlone() throws Exception {
        try (LocalPostgres postgres = start()) {
            String url = postgres.database().url();
            for (String role : new String[] {"postgres", "wherry_owner", "wherry_app"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.resolve("database.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesDataThatIsInUseAndDataOfAnotherVersion() throws Exception {
        try (LocalPostgres running = start()) {
            assertThat(running.isAlive()).isTrue();
            assertThatThrownBy(this::start).isInstanceOf(LaunchFailure.class).hasMessageContaining("in use");
        }
        Files.writeString(home.resolve("database/PG_VERSION"), "14\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("belongs to PostgreSQL 14");
    }

    private LocalPostgres start() {
        return LocalPostgres.start(home, home.resolve("postgres.log"), true);
    }
}
