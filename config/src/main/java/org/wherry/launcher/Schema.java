package org.wherry.launcher;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema up to date as the owner role, and gives the application's role the rights it needs. */
public final class Schema {
    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private Schema() {}

    /** Migrates; returns how many steps that took, 0 when the schema was up to date. */
    public static int migrate(Database database) {
        try {
            return Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(
                            database.url(),
                            database.owner().user(),
                            database.owner().password())
                    .locations("classpath:db/migration", "classpath:db/views", "classpath:db/grants")
                    .placeholders(Map.of("application", database.application().user()))
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayValidateException e) {
            throw new LaunchFailure(
                    "The database was migrated by another version of Wherry than this one: start the version that made it,"
                            + " or move its data away to begin anew.",
                    e);
        } catch (FlywayException e) {
            throw new LaunchFailure("The schema of the database could not be brought up to date: " + firstLine(e), e);
        }
    }

    private static String firstLine(FlywayException e) {
        return e.getMessage()
                .strip()
                .lines()
                .filter(line -> !line.isBlank())
                .reduce("", (all, line) -> all + " " + line.strip())
                .strip();
    }
}
