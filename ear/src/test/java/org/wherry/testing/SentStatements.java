package org.wherry.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the database is asked while a page is made, as the database itself writes it down. */
public final class SentStatements implements AutoCloseable {

    /** A statement that reads or writes; what only begins and ends transactions, or tries the connection, is none. */
    private static final Pattern ASKS = Pattern.compile("LOG: {2}execute \\S+: (?!COMMIT|ROLLBACK)\\S");

    private static final String WRITE_ALL = "ALTER SYSTEM SET log_statement = 'all'";
    private static final String WRITE_AS_BEFORE = "ALTER SYSTEM RESET log_statement";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 10;

    private final Path log;
    private final Connection superuser;

    private SentStatements(Path log, Connection superuser) {
        this.log = log;
        this.superuser = superuser;
    }

    /** Lets the database of a Wherry write down what it is asked, until this is closed. */
    public static SentStatements of(Path home) {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("database.properties"))) {
            passwords.load(reader);
            String port =
                    Files.readAllLines(home.resolve("database/postmaster.pid")).get(3);
            SentStatements statements = new SentStatements(
                    home.resolve("log/postgres.log"),
                    DriverManager.getConnection(
                            "jdbc:postgresql://localhost:" + port + "/wherry",
                            "postgres",
                            passwords.getProperty("postgres")));
            statements.set(WRITE_ALL);
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not let its superuser in", e);
        }
    }

    /**
     * How many statements an act takes. The server's timers ask the database too, now and then; so the act is done several
     * times, and the fewest count.
     */
    public int fewestFor(Runnable act) {
        // The database begins to write a moment after it was told.
        Eventually.find(PATIENCE, "a statement written down", () -> Optional.of(during(act))
                .filter(written -> written > 0));
        return IntStream.range(0, TRIES).map(each -> during(act)).min().orElseThrow();
    }

    private int during(Runnable act) {
        int before = lines().size();
        act.run();
        List<String> after = lines();
        return (int) after.stream()
                .skip(before)
                .filter(line -> ASKS.matcher(line).find())
                .count();
    }

    private List<String> lines() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(String how) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(how);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @Override
    public void close() {
        try (superuser) {
            set(WRITE_AS_BEFORE);
        } catch (SQLException e) {
            throw new IllegalStateException("The database goes on writing down what it is asked", e);
        }
    }
}
