package org.wherry.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.wherry.launcher.Credentials;
import org.wherry.launcher.Database;
import org.wherry.launcher.LaunchFailure;
import org.wherry.launcher.LaunchOptions;
import org.wherry.launcher.Ports;
import org.wherry.launcher.Wherry;
import org.wherry.launcher.testing.StrictProvider;

/**
 * The one Wherry that all tests of this JVM use, with the whole demo in it; started by whoever asks first, stopped with
 * the JVM. Everything it writes is in a directory under {@code target/}, made anew.
 *
 * <p>With {@code -Dwherry.test.attach=<directory>} the tests use one that already runs from that {@code .wherry}
 * directory instead ({@code -Dwherry.http.port} says where), which makes writing a test quick.
 */
public final class RunningWherry {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/London"));

    /**
     * A server that lives for minutes on two cores spends as much time on making its code faster as on running it, so it
     * makes do with the quick compiler.
     */
    private static final List<String> FOR_A_SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1");

    private static RunningWherry running;
    private static LaunchFailure failure;
    private static StrictProvider provider;

    private final URI address;
    private final Path home;
    private final Database database;
    private final DemoAccounts accounts;

    private RunningWherry(URI address, Path home, Database database) {
        this.address = address;
        this.home = home;
        this.database = database;
        this.accounts = DemoAccounts.in(home.resolve("demo-accounts.csv"));
    }

    /** The running one. */
    public static synchronized RunningWherry get() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            String other = System.getProperty("wherry.test.attach", "");
            running = other.isBlank() ? started() : attached(Path.of(other));
        }
        return running;
    }

    /** The running one, where a test has asked for it already. */
    static synchronized Optional<RunningWherry> ifAny() {
        return Optional.ofNullable(running);
    }

    /** A new one, from nothing, in a directory of its own. */
    private static RunningWherry started() {
        try {
            int port = Ports.free();
            provider = StrictProvider.start("http://localhost:" + port + "/people/sso-return", CLOCK);
            Wherry wherry = Wherry.start(options("running")
                    .withDemo(path("wherry.demo.files"))
                    .withAddress("127.0.0.1", port)
                    .withEnvironment(provider.settings("COUNTY", "County Council")));
            Runtime.getRuntime().addShutdownHook(new Thread(wherry::close));
            return new RunningWherry(URI.create(wherry.address()), wherry.home(), wherry.database());
        } catch (LaunchFailure e) {
            failure = e;
            throw e;
        }
    }

    private static RunningWherry attached(Path home) {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("database.properties"))) {
            passwords.load(reader);
            String port =
                    Files.readAllLines(home.resolve("database/postmaster.pid")).get(3);
            Database database = new Database(
                    "jdbc:postgresql://localhost:" + port + "/wherry",
                    new Credentials("wherry_owner", passwords.getProperty("wherry_owner")),
                    new Credentials("wherry_app", passwords.getProperty("wherry_app")));
            URI address = URI.create("http://localhost:" + System.getProperty("wherry.http.port", "8080") + "/");
            return new RunningWherry(address, home, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    /** Where it answers; ends with a slash. */
    public URI address() {
        return address;
    }

    /** The directory with everything it writes. */
    public Path home() {
        return home;
    }

    /** Who can sign in. */
    public DemoAccounts accounts() {
        return accounts;
    }

    /** Asks over HTTP, as a visitor. */
    public Http http() {
        return new Http(address, Map.of());
    }

    /** The provider of identities that it knows, called County Council; one that runs already knows none of ours. */
    public StrictProvider provider() {
        Assumptions.assumeTrue(provider != null, "There is no provider of identities beside a Wherry that ran already");
        return provider;
    }

    /** The database behind it. */
    public Rows rows() {
        return new Rows(database);
    }

    /** What it logged. */
    public ServerLog log() {
        return new ServerLog(home.resolve("log/server.log"));
    }

    /** The day it is in the county. */
    public LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    /** The mails it sent. */
    public Mails mails() {
        return new Mails(home.resolve("mail"));
    }

    /** The EAR that it was built as. */
    public static Path application() {
        return path("wherry.application");
    }

    /** The pages it was built with, such as {@code /booking/programme}. */
    public static SortedSet<String> pages() {
        return BuiltWar.pagesIn(path("wherry.application"));
    }

    /** The addresses that servlets of its own answer beside them, such as downloads. */
    public static SortedSet<String> servlets() {
        return BuiltResources.servletsIn(path("wherry.application"));
    }

    /** The operations of the API it was built with, such as {@code GET /api/v1/sessions/{id}}. */
    public static SortedSet<String> operations() {
        return BuiltResources.operationsIn(path("wherry.application"));
    }

    /** Options for a test that starts one of its own, in an empty directory of this name, quick and without a demo. */
    public static LaunchOptions options(String name) {
        Path home = Path.of(System.getProperty("wherry.test.homes"), name);
        empty(home);
        return LaunchOptions.of(
                        home,
                        Path.of(System.getProperty("wherry.server")),
                        Path.of(System.getProperty("wherry.application")))
                .withDurable(false)
                .withServerArguments(FOR_A_SHORT_LIFE);
    }

    private static void empty(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
