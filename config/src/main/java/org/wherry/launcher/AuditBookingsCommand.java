package org.wherry.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command that examines the bookings of an installation, whether it runs or not: nothing is changed. */
public final class AuditBookingsCommand {
    private AuditBookingsCommand() {}

    /**
     * Examines, and says what was found, a line for each.
     *
     * @param home the directory of the installation
     * @param environment settings from outside
     * @return 0 where all is as it must be, 2 where something is not
     * @throws LaunchFailure when it could not be examined
     */
    public static int run(Path home, Map<String, String> environment, PrintStream out) {
        try {
            List<String> faults = DatabaseBeside.ask(home, environment, connection -> {
                List<String> found = new ArrayList<>();
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(
                                "SELECT kind || ': ' || fault FROM booking_fault ORDER BY kind, fault")) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                return found;
            });
            if (faults.isEmpty()) {
                out.println("The bookings are whole: places, histories, offers and reservations agree.");
                return 0;
            }
            faults.forEach(out::println);
            out.println("The bookings are not whole: " + faults.size()
                    + " things disagree. docs/operations.md says what" + " each of them means.");
            return 2;
        } catch (SQLException e) {
            throw new LaunchFailure(
                    "The bookings could not be read: start Wherry once, so that its schema is there, then try again.",
                    e);
        } catch (IOException e) {
            throw new LaunchFailure("There is no Wherry in " + home + " whose bookings could be examined.", e);
        }
    }
}
