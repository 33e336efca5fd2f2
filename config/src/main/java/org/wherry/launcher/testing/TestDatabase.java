package org.wherry.launcher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wherry.launcher.Database;
import org.wherry.launcher.LocalPostgres;
import org.wherry.launcher.Schema;
import org.wherry.launcher.Secrets;

/** A migrated, empty database on a free port, made anew and thrown away; quick, and not durable. */
public final class TestDatabase implements AutoCloseable {
    private final LocalPostgres postgres;
    private final Path home;

    private TestDatabase(LocalPostgres postgres, Path home) {
        this.postgres = postgres;
        this.home = home;
    }

    /**
     * Makes and migrates it.
     *
     * @param parent a directory under {@code target/}; each database has a directory of its own in it
     */
    public static TestDatabase start(Path parent) {
        TestDatabase database = empty(parent);
        Schema.migrate(database.database());
        return database;
    }

    /** Makes it without a schema, for the tests of migration. */
    public static TestDatabase empty(Path parent) {
        try {
            Files.createDirectories(parent);
            Path home = Files.createTempDirectory(parent, "database-");
            return new TestDatabase(LocalPostgres.start(home, home.resolve("postgres.log"), false), home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, and the two roles. */
    public Database database() {
        return postgres.database();
    }

    /** A key such as every installation has, for the server that uses this database. */
    public Path installationKey() {
        return Secrets.keyIn(home.resolve("installation.key"));
    }

    /** Where a server that uses this database may keep files; removed with it. */
    public Path home() {
        return home;
    }

    @Override
    public void close() {
        postgres.close();
        TestFiles.remove(home);
    }
}
