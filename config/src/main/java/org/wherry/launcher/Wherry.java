package org.wherry.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A running Wherry: database, mail catcher, and server with the application.
 *
 * <p>What was started last is stopped first: when it is closed, when the start itself fails half way, and when this JVM
 * ends, so that no process is ever left behind.
 */
public final class Wherry implements AutoCloseable {
    private final LaunchOptions options;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private Database database;
    private ApplicationServer server;
    private int httpPort;
    private boolean closed;
    private final Thread atTheEnd = new Thread(this::closeAtTheEnd, "stop Wherry");
    private volatile boolean stoppedFromOutside;

    private Wherry(LaunchOptions options) {
        this.options = options;
    }

    /** Starts everything and returns when it serves; throws a {@link LaunchFailure} with nothing left running. */
    public static Wherry start(LaunchOptions options) {
        Wherry wherry = new Wherry(options);
        wherry.start();
        return wherry;
    }

    /** Prepares a start that another thread may stop half way. */
    static Wherry notYetStarted(LaunchOptions options) {
        return new Wherry(options);
    }

    void start() {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            httpPort = options.httpPort() == 0 ? Ports.free() : options.httpPort();
            if (!Ports.isFree(options.bind(), httpPort)) {
                throw new LaunchFailure("Port " + httpPort
                        + " is in use: stop what uses it, or choose another with -Dwherry.http.port=8081.");
            }
            Home home = register(Home.open(options.home()));
            Path log = home.folder("log");
            database = findDatabase(home, log);
            say("Bringing the schema up to date");
            Schema.migrate(database);
            Map<String, String> settings = settings(home);
            say("Starting the server");
            Path base = home.folder("server");
            server = register(ApplicationServer.start(options, httpPort, base, log.resolve("server.log"), settings));
            server.awaitReady();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private Database findDatabase(Home home, Path log) {
        if (ExternalDatabase.isNamedIn(options.environment())) {
            say("Connecting to the database");
            return ExternalDatabase.named(
                    options.environment(), Secrets.in(home.directory().resolve("database.properties")));
        }
        say("Starting the database");
        return register(LocalPostgres.start(home.directory(), log.resolve("postgres.log"), options.durable()))
                .database();
    }

    /** What the server is told; the settings from outside win, save for the accounts of the database. */
    private Map<String, String> settings(Home home) {
        Map<String, String> settings = new HashMap<>();
        Path directory = home.directory();
        settings.put("WHERRY_BASE_URL", address());
        if (!options.environment().containsKey("WHERRY_SMTP_HOST")) {
            Path mails = home.folder("mail");
            MailCatcher mailCatcher = register(MailCatcher.start(mails));
            settings.put("WHERRY_SMTP_HOST", "localhost");
            settings.put("WHERRY_SMTP_PORT", Integer.toString(mailCatcher.port()));
            settings.put("WHERRY_MAIL_DIR", mails.toString());
        }
        settings.putAll(options.environment());
        settings.put("WHERRY_DB_URL", database.url());
        settings.put("WHERRY_DB_USER", database.application().user());
        settings.put("WHERRY_DB_PASSWORD", database.application().password());
        settings.remove("WHERRY_DB_OWNER_USER");
        settings.remove("WHERRY_DB_OWNER_PASSWORD");
        settings.put("WHERRY_HOME", directory.toString());
        settings.put(
                "WHERRY_KEY_FILE",
                Secrets.keyIn(directory.resolve("installation.key")).toString());
        if (settings.containsKey("WHERRY_SMTP_USER")) {
            settings.putIfAbsent("WHERRY_SMTP_AUTH", "true");
        }
        if (options.demoFiles() != null) {
            settings.put("WHERRY_DEMO", "true");
            settings.put("WHERRY_DEMO_FILES", options.demoFiles().toString());
        }
        return settings;
    }

    /** A part that came up after the stop was asked for is stopped at once. */
    private synchronized <T extends AutoCloseable> T register(T part) {
        started.push(part);
        if (closed) {
            close();
            throw new LaunchFailure("The start was interrupted.");
        }
        return part;
    }

    private void say(String what) {
        options.progress().println(what + " …");
    }

    /** Completes when the server has ended, whoever ended it. */
    CompletableFuture<?> ended() {
        return server.process().onExit();
    }

    /** Whether this JVM is ending, so that whatever stops does so because it was asked to. */
    boolean isStoppedFromOutside() {
        return stoppedFromOutside;
    }

    Process serverProcess() {
        return server.process();
    }

    /** The address to open in a browser. */
    public String address() {
        return "http://localhost:" + httpPort + "/";
    }

    public int httpPort() {
        return httpPort;
    }

    /** Where {@code /health} is. */
    public int managementPort() {
        return server.managementPort();
    }

    /** The database, for tests that look behind the pages. */
    public Database database() {
        return database;
    }

    /** The directory with mails, logs and demo accounts. */
    public Path home() {
        return options.home();
    }

    /** Stops everything; a second call does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        if (!isStoppedFromOutside()) {
            forgetTheEnd();
        }
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                options.progress().println("While stopping: " + e.getMessage());
            }
        }
    }

    private void closeAtTheEnd() {
        stoppedFromOutside = true;
        close();
    }

    private void forgetTheEnd() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The end has just begun; the hook then finds everything stopped.
            assert closed;
        }
    }
}
