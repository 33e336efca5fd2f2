package org.wherry.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A PostgreSQL that somebody else runs, told of by the environment.
 *
 * <p>{@code WHERRY_DB_URL} says where. {@code WHERRY_DB_OWNER_USER} migrates and {@code WHERRY_DB_USER} serves; where only
 * one of the two is given it is the owner, and the role {@code wherry_app} is made with a random password.
 */
final class ExternalDatabase {
    private static final int OLDEST = 150000;
    private static final String APPLICATION_ROLE = "wherry_app";

    private ExternalDatabase() {}

    /** Whether the environment names one. */
    static boolean isNamedIn(Map<String, String> environment) {
        return !environment.getOrDefault("WHERRY_DB_URL", "").isBlank();
    }

    /** Tries it out, and makes the application's role where nobody gave one. */
    static Database named(Map<String, String> environment, Secrets secrets) {
        String url = environment.get("WHERRY_DB_URL");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new LaunchFailure("WHERRY_DB_URL has to read jdbc:postgresql://host:port/database.");
        }
        DriverManager.setLoginTimeout(10);
        Credentials first = credentials(environment, "WHERRY_DB_OWNER_USER", "WHERRY_DB_OWNER_PASSWORD");
        Credentials second = credentials(environment, "WHERRY_DB_USER", "WHERRY_DB_PASSWORD");
        if (first == null && second == null) {
            throw new LaunchFailure(
                    "WHERRY_DB_URL is set without an account: set WHERRY_DB_OWNER_USER and WHERRY_DB_OWNER_PASSWORD.");
        }
        Credentials owner = first == null ? second : first;
        boolean made = first == null || second == null;
        Credentials application = made ? secrets.of(APPLICATION_ROLE) : second;
        Database database = new Database(url, owner, application);
        try (Connection connection = database.connectAsOwner()) {
            refuseOldServer(connection);
            if (made) {
                makeRole(connection, application);
            }
        } catch (SQLException e) {
            throw unreachable(url, owner, e);
        }
        try {
            database.connectAsApplication().close();
            return database;
        } catch (SQLException e) {
            throw unreachable(url, application, e);
        }
    }

    private static Credentials credentials(Map<String, String> environment, String user, String password) {
        String name = environment.getOrDefault(user, "");
        return name.isBlank() ? null : new Credentials(name, environment.getOrDefault(password, ""));
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT current_setting('server_version_num')::int")) {
            row.next();
            if (row.getInt(1) < OLDEST) {
                throw new LaunchFailure("WHERRY_DB_URL names a PostgreSQL "
                        + row.getInt(1) / 10000
                        + ", which is too old: name one of version 15 or newer.");
            }
        }
    }

    /** The password is ours and random, and changes only when the file that keeps it is lost. */
    private static void makeRole(Connection connection, Credentials role) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?");
                Statement statement = connection.createStatement()) {
            known.setString(1, role.user());
            boolean exists = known.executeQuery().next();
            statement.execute((exists ? "ALTER" : "CREATE") + " ROLE " + role.user() + " LOGIN PASSWORD '"
                    + role.password() + "'");
        } catch (SQLException e) {
            throw new LaunchFailure(
                    "The owner account may not make the role " + role.user()
                            + ": give it CREATEROLE, or make a role and set WHERRY_DB_USER and WHERRY_DB_PASSWORD.",
                    e);
        }
    }

    private static LaunchFailure unreachable(String url, Credentials role, SQLException cause) {
        String reason = cause.getMessage().lines().findFirst().orElse("").replaceAll("\\.$", "");
        return new LaunchFailure(
                "The database at " + withoutParameters(url) + " cannot be used as " + role.user() + " (" + reason
                        + "): check WHERRY_DB_URL, the account and its password.",
                cause);
    }

    /** Parameters may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceAll("\\?.*", "");
    }
}
