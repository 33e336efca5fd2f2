package org.wherry.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of our own: scram passwords, loopback only, its data in one directory.
 *
 * <p>The data outlives it. It has two roles beside the superuser: one owns and migrates the database, one serves.
 */
public final class LocalPostgres implements AutoCloseable {
    private static final String MAJOR = "18";
    private static final String NAME = "wherry";
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresPrograms programs;
    private final Path data;
    private final Process process;
    private final Database database;

    private LocalPostgres(PostgresPrograms programs, Path data, Process process, Database database) {
        this.programs = programs;
        this.data = data;
        this.process = process;
        this.database = database;
    }

    /**
     * Starts it, on data that is there or new.
     *
     * @param home holds the directory {@code database} and the file of passwords
     * @param log what the server says
     * @param durable whether a commit survives a power cut; only tests that throw the data away say no
     */
    public static LocalPostgres start(Path home, Path log, boolean durable) {
        Path data = home.resolve("database");
        Secrets secrets = Secrets.in(home.resolve("database.properties"));
        Credentials superuser = secrets.of(SUPERUSER);
        Credentials owner = secrets.of("wherry_owner");
        Credentials application = secrets.of("wherry_app");
        refuseForeignData(data);
        PostgresPrograms programs = PostgresPrograms.unpacked();
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise(programs, data, superuser, log);
            }
            int port = Ports.free();
            Process process = programs.call("postgres", arguments(data, port, durable))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            String server = "jdbc:postgresql://localhost:" + port + "/";
            LocalPostgres postgres =
                    new LocalPostgres(programs, data, process, new Database(server + NAME, owner, application));
            try {
                postgres.awaitAndPrepare(server + SUPERUSER, superuser, log);
                return postgres;
            } catch (RuntimeException e) {
                postgres.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LaunchFailure("The database could not be started in " + data + ": see " + log + ".", e);
        }
    }

    private static void refuseForeignData(Path data) {
        try {
            Path version = data.resolve("PG_VERSION");
            if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
                throw new LaunchFailure("The data in " + data + " belongs to PostgreSQL "
                        + Files.readString(version).strip() + " and this is PostgreSQL " + MAJOR
                        + ": move it away, or carry it over with pg_dump of the old version.");
            }
            Path pidFile = data.resolve("postmaster.pid");
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
                boolean alive = ProcessHandle.of(pid)
                        .flatMap(handle -> handle.info().command())
                        .filter(command -> command.contains("postgres"))
                        .isPresent();
                if (alive) {
                    throw new LaunchFailure(
                            "The data in " + data + " is in use by a PostgreSQL that still runs (process " + pid
                                    + "): end it with \"kill -INT " + pid + "\", then start again.");
                }
            }
        } catch (IOException e) {
            throw new LaunchFailure("The data in " + data + " cannot be read: check who owns it.", e);
        }
    }

    private static void initialise(PostgresPrograms programs, Path data, Credentials superuser, Path log)
            throws IOException {
        Home.remove(data);
        Files.createDirectories(data);
        Home.onlyForOwner(data, "rwx------");
        programs.giveTo(data);
        ProcessBuilder call = programs.call(
                "initdb",
                List.of(
                        "--pgdata=" + data,
                        "--username=" + superuser.user(),
                        "--auth=scram-sha-256",
                        "--pwfile=/dev/stdin",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions"));
        Process process = call.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var password = process.outputWriter()) {
            password.write(superuser.password() + "\n");
        }
        try {
            if (process.waitFor() != 0) {
                Home.remove(data);
                throw new LaunchFailure("The database could not be made in " + data + ": see " + log + ".");
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The start was interrupted.", e);
        }
    }

    private static List<String> arguments(Path data, int port, boolean durable) {
        List<String> settings = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=localhost",
                "unix_socket_directories=",
                "max_connections=200",
                "timezone=UTC",
                "log_timezone=UTC",
                "jit=off",
                // A table that is being filled is soon looked at again, before queries that were planned while it was
                // empty have read all of it a thousand times.
                "autovacuum_naptime=2s",
                "log_min_messages=warning",
                "log_line_prefix=%m [%p] "));
        if (!durable) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString()));
        for (String setting : settings) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments;
    }

    private void awaitAndPrepare(String url, Credentials superuser, Path log) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = DriverManager.getConnection(url, superuser.user(), superuser.password());
                    Statement statement = connection.createStatement()) {
                prepare(statement);
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new LaunchFailure("The database in " + data + " does not answer: see " + log + ".", e);
                }
                pause();
            }
        }
    }

    private void prepare(Statement statement) throws SQLException {
        Credentials owner = database.owner();
        if (!exists(statement, "pg_roles WHERE rolname", owner.user())) {
            statement.execute("CREATE ROLE " + owner.user() + " LOGIN PASSWORD '" + owner.password() + "'");
        }
        Credentials application = database.application();
        if (!exists(statement, "pg_roles WHERE rolname", application.user())) {
            statement.execute("CREATE ROLE " + application.user() + " LOGIN PASSWORD '" + application.password() + "'");
        }
        if (!exists(statement, "pg_database WHERE datname", NAME)) {
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + owner.user());
            statement.execute("REVOKE ALL ON DATABASE " + NAME + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + NAME + " TO " + application.user());
        }
    }

    private static boolean exists(Statement statement, String where, String name) throws SQLException {
        try (var rows = statement.executeQuery("SELECT 1 FROM " + where + " = '" + name + "'")) {
            return rows.next();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The start was interrupted.", e);
        }
    }

    public Database database() {
        return database;
    }

    /** Whether the server process is still there. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Stops without waiting for clients; what is committed is kept. */
    @Override
    public void close() {
        if (!process.isAlive()) {
            return;
        }
        try {
            PostgresPrograms.run(programs.call("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD));
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
