package org.wherry.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wherry.launcher.Database;

/**
 * What the database could do at most, if booking were nothing but the booking: lock the row of places, update its count,
 * insert a row and commit. Debian's {@code pgbench} does it with eight clients, on the same cluster with its own tables.
 */
final class Limit {

    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

    private final Database database;
    private final Path folder;

    private Limit(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Says in a sentence when there is no {@code pgbench}, before anything is started. */
    static void requireTool() {
        try {
            new ProcessBuilder("pgbench", "--version").start();
        } catch (IOException absent) {
            throw new IllegalStateException(
                    "There is no pgbench: install Debian's package postgresql-contrib or postgresql, and run this again.",
                    absent);
        }
    }

    /** Lays out the tables. */
    static Limit layOut(Database database, Path folder) throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE SCHEMA bare");
            statement.execute("CREATE TABLE bare.places (id integer PRIMARY KEY, held integer NOT NULL)");
            statement.execute("INSERT INTO bare.places SELECT n, 0 FROM generate_series(1, 200) n");
            statement.execute("CREATE TABLE bare.booking (id bigserial PRIMARY KEY, session integer NOT NULL"
                    + " REFERENCES bare.places, person integer NOT NULL)");
        }
        return new Limit(database, folder);
    }

    /** How many bare bookings a second there are, spread over so many sessions. */
    double perSecond(int sessions, Duration howLong) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("bare-booking-" + sessions + ".sql"), """
                \\set session random(1, %d)
                \\set person random(1, 20000)
                BEGIN;
                SELECT held FROM bare.places WHERE id = :session FOR UPDATE;
                UPDATE bare.places SET held = held + 1 WHERE id = :session;
                INSERT INTO bare.booking (session, person) VALUES (:session, :person);
                COMMIT;
                """.formatted(sessions));
        Matcher address = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)").matcher(database.url());
        if (!address.find()) {
            throw new IllegalStateException("The database has an address of another form: " + database.url());
        }
        ProcessBuilder call = new ProcessBuilder(List.of(
                        "pgbench",
                        "--host=" + address.group(1),
                        "--port=" + address.group(2),
                        "--username=" + database.owner().user(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=8",
                        "--jobs=2",
                        "--time=" + Math.max(1, howLong.toSeconds()),
                        "--file=" + script,
                        address.group(3)))
                .redirectErrorStream(true);
        call.environment().put("PGPASSWORD", database.owner().password());
        Process process = call.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Matcher perSecond = PER_SECOND.matcher(said);
        if (process.waitFor() != 0 || !perSecond.find()) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        return Double.parseDouble(perSecond.group(1));
    }
}
