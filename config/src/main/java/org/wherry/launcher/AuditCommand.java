package org.wherry.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * The command that examines the audit of an installation, whether it runs or not: beside the application, with nothing of
 * its code, so that it need not be believed.
 */
public final class AuditCommand {
    private AuditCommand() {}

    /**
     * Examines, and says in a sentence what was found.
     *
     * @param home the directory of the installation
     * @param environment settings from outside
     * @return 0 where all is as it was written, 2 where something is not
     * @throws LaunchFailure when it could not be examined
     */
    public static int run(Path home, Map<String, String> environment, PrintStream out) {
        try {
            AuditExamination.Result result = examine(home, environment);
            if (result.trouble().isEmpty()) {
                out.println("The audit is whole: " + result.whole() + " entries are as they were written.");
                return 0;
            }
            out.println("The audit was changed by hand: " + result.trouble().get() + ".");
            out.println(
                    result.whole() + " entries before it are as they were written. Keep a copy of the database and of"
                            + " the file audit-head as they are now.");
            return 2;
        } catch (SQLException e) {
            throw new LaunchFailure(
                    "The audit could not be read: start Wherry once, so that its schema is there, then try again.", e);
        } catch (IOException e) {
            throw new LaunchFailure("There is no Wherry in " + home + " whose audit could be examined.", e);
        }
    }

    private static AuditExamination.Result examine(Path home, Map<String, String> environment)
            throws SQLException, IOException {
        String keyFile = environment.getOrDefault(
                "WHERRY_KEY_FILE", home.resolve("installation.key").toString());
        byte[] key = Files.readAllBytes(Path.of(keyFile));
        Path exported = home.resolve("audit-head");
        String head = Files.exists(exported) ? Files.readString(exported) : "";
        return DatabaseBeside.ask(home, environment, connection -> AuditExamination.of(connection, key, head));
    }
}
