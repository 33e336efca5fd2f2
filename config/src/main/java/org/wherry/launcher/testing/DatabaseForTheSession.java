package org.wherry.launcher.testing;

import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.wherry.launcher.Database;
import org.wherry.launcher.Ports;

/**
 * Starts one database for all tests of a JVM, where the build asks for it with {@code -Dwherry.test.database=<directory>}.
 *
 * <p>Tests and {@code arquillian.xml} read where it is from system properties: {@code wherry.db.url}, {@code
 * wherry.db.user} and {@code wherry.db.password} for the role that serves, {@code wherry.db.owner.user} and {@code
 * wherry.db.owner.password} for the one that migrates, and {@code wherry.http.port}, {@code wherry.management.port} and
 * {@code wherry.smtp.port}, which are free, {@code wherry.key.file}, an installation key, and {@code wherry.test.home},
 * a directory that is as old as the database.
 */
public final class DatabaseForTheSession implements LauncherSessionListener {
    private TestDatabase running;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String directory = System.getProperty("wherry.test.database");
        if (directory == null || System.getProperty("wherry.db.url") != null) {
            return;
        }
        running = TestDatabase.start(Path.of(directory));
        Database database = running.database();
        System.setProperty("wherry.db.url", database.url());
        System.setProperty("wherry.db.user", database.application().user());
        System.setProperty("wherry.db.password", database.application().password());
        System.setProperty("wherry.db.owner.user", database.owner().user());
        System.setProperty("wherry.db.owner.password", database.owner().password());
        for (String port : List.of("wherry.http.port", "wherry.management.port", "wherry.smtp.port")) {
            System.setProperty(port, Integer.toString(Ports.free()));
        }
        System.setProperty("wherry.key.file", running.installationKey().toString());
        System.setProperty("wherry.test.home", running.home().toString());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
