package org.wherry.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The one command: starts Wherry with its demo, says what it does while it does it, and stops all of it on Ctrl-C.
 *
 * <p>System properties say where the parts are ({@code wherry.home}, {@code wherry.server}, {@code wherry.application},
 * {@code wherry.demo.files}) and {@code wherry.http.port} moves it; everything else is in the environment.
 */
public final class Launcher {
    private static final int DEFAULT_PORT = 8080;

    private Launcher() {}

    /**
     * Returns never: the process ends with 0 when it was asked to stop, else with 1.
     *
     * @param arguments none, to start; {@code audit}, to examine the audit: that ends with 0 where it is whole and with
     *     2 where it was changed; {@code audit-bookings}, to examine the bookings, in the same way
     */
    public static void main(String[] arguments) {
        System.exit(arguments.length > 0 ? command(arguments[0]) : run());
    }

    private static int command(String name) {
        try {
            if (name.equals("audit")) {
                return AuditCommand.run(path("wherry.home"), System.getenv(), System.out);
            }
            if (name.equals("audit-bookings")) {
                return AuditBookingsCommand.run(path("wherry.home"), System.getenv(), System.out);
            }
            throw new LaunchFailure(
                    "There is no command \"" + name + "\": say \"audit\" or \"audit-bookings\", or nothing to start.");
        } catch (LaunchFailure e) {
            return failed(e);
        }
    }

    private static int run() {
        Wherry wherry;
        try {
            wherry = Wherry.notYetStarted(options());
        } catch (LaunchFailure e) {
            return failed(e);
        }
        try {
            wherry.start();
            greet(wherry);
            wherry.ended().join();
            throw new LaunchFailure(
                    "The server has stopped by itself: see " + wherry.home().resolve("log/server.log") + ".");
        } catch (LaunchFailure e) {
            if (wherry.isStoppedFromOutside()) {
                return 0;
            }
            wherry.close();
            return failed(e);
        }
    }

    private static int failed(LaunchFailure failure) {
        System.err.println();
        System.err.println(failure.getMessage());
        return 1;
    }

    private static LaunchOptions options() {
        Map<String, String> settings = new HashMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("WHERRY_")) {
                settings.put(name, value);
            }
        });
        String bind = settings.getOrDefault("WHERRY_BIND", "127.0.0.1");
        return LaunchOptions.of(path("wherry.home"), path("wherry.server"), path("wherry.application"))
                .withDemo(
                        Boolean.parseBoolean(settings.getOrDefault("WHERRY_DEMO", "true"))
                                ? path("wherry.demo.files")
                                : null)
                .withAddress(bind, port(settings))
                .withEnvironment(settings);
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    private static int port(Map<String, String> settings) {
        String text = System.getProperty(
                "wherry.http.port", settings.getOrDefault("WHERRY_HTTP_PORT", Integer.toString(DEFAULT_PORT)));
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is no port.
        }
        throw new LaunchFailure("\"" + text + "\" is not a port: choose one from 1 to 65535 with -Dwherry.http.port=.");
    }

    private static void greet(Wherry wherry) {
        System.out.println();
        System.out.println("Wherry is ready:  " + wherry.address());
        Path accounts = wherry.home().resolve("demo-accounts.csv");
        if (Files.exists(accounts)) {
            System.out.println("Demo accounts:    " + accounts);
        }
        System.out.println("Ctrl-C stops it.");
    }
}
