package org.wherry.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database of an installation for a command that asks it something, whether Wherry runs or not. */
final class DatabaseBeside {
    private static final int PORT_LINE = 3;

    private DatabaseBeside() {}

    /** What a command asks. */
    interface Question<T> {
        T of(Connection connection) throws SQLException, IOException;
    }

    /** Asks the database that is named from outside, or that of a directory: the one that runs, or a started one. */
    static <T> T ask(Path home, Map<String, String> environment, Question<T> question)
            throws SQLException, IOException {
        if (ExternalDatabase.isNamedIn(environment)) {
            try (Connection connection = named(environment)) {
                return question.of(connection);
            }
        }
        Path pidFile = home.resolve("database/postmaster.pid");
        if (isRunning(pidFile)) {
            Credentials owner = Secrets.in(home.resolve("database.properties")).of("wherry_owner");
            String url = "jdbc:postgresql://localhost:"
                    + Files.readAllLines(pidFile).get(PORT_LINE).strip() + "/wherry";
            try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password())) {
                return question.of(connection);
            }
        }
        if (!Files.isDirectory(home.resolve("database"))) {
            throw new IOException("no database in " + home);
        }
        try (Home locked = Home.open(home);
                LocalPostgres postgres = LocalPostgres.start(
                        locked.directory(), locked.folder("log").resolve("postgres.log"), true);
                Connection connection = postgres.database().connectAsOwner()) {
            return question.of(connection);
        }
    }

    /** A server that was killed leaves its file behind. */
    private static boolean isRunning(Path pidFile) throws IOException {
        return Files.exists(pidFile)
                && ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pidFile).get(0).strip()))
                        .isPresent();
    }

    /** Either account may read all of it. */
    private static Connection named(Map<String, String> environment) throws SQLException {
        String role =
                environment.getOrDefault("WHERRY_DB_OWNER_USER", "").isBlank() ? "WHERRY_DB_" : "WHERRY_DB_OWNER_";
        return DriverManager.getConnection(
                environment.get("WHERRY_DB_URL"), environment.get(role + "USER"), environment.get(role + "PASSWORD"));
    }
}
