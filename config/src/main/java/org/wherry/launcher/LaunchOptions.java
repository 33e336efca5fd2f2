package org.wherry.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start, where, and how; begin with {@link #of} and change what differs.
 *
 * @param home the directory that keeps data, secrets, mails and logs
 * @param server the built server
 * @param application the EAR
 * @param demoFiles what the demo is made from, or null to start without a demo
 * @param httpPort 0 for any free one
 * @param bind the address that pages are served on
 * @param durable whether commits survive a power cut
 * @param environment settings from outside, {@code WHERRY_…}
 * @param serverArguments more arguments of the server's Java, such as {@code -Dwherry.x=y}
 * @param progress where it says what it is doing
 */
public record LaunchOptions(
        Path home,
        Path server,
        Path application,
        Path demoFiles,
        int httpPort,
        String bind,
        boolean durable,
        Map<String, String> environment,
        List<String> serverArguments,
        PrintStream progress) {

    /** A durable installation on a free port of the loopback interface, without a demo. */
    public static LaunchOptions of(Path home, Path server, Path application) {
        return new LaunchOptions(
                home.toAbsolutePath().normalize(),
                server.toAbsolutePath().normalize(),
                application.toAbsolutePath().normalize(),
                null,
                0,
                "127.0.0.1",
                true,
                Map.of(),
                List.of(),
                System.out);
    }

    public LaunchOptions withDemo(Path files) {
        Path absolute = files == null ? null : files.toAbsolutePath().normalize();
        return new LaunchOptions(
                home, server, application, absolute, httpPort, bind, durable, environment, serverArguments, progress);
    }

    public LaunchOptions withAddress(String address, int port) {
        return new LaunchOptions(
                home, server, application, demoFiles, port, address, durable, environment, serverArguments, progress);
    }

    public LaunchOptions withDurable(boolean wanted) {
        return new LaunchOptions(
                home, server, application, demoFiles, httpPort, bind, wanted, environment, serverArguments, progress);
    }

    public LaunchOptions withEnvironment(Map<String, String> settings) {
        return new LaunchOptions(
                home,
                server,
                application,
                demoFiles,
                httpPort,
                bind,
                durable,
                Map.copyOf(settings),
                serverArguments,
                progress);
    }

    public LaunchOptions withServerArguments(List<String> arguments) {
        return new LaunchOptions(
                home,
                server,
                application,
                demoFiles,
                httpPort,
                bind,
                durable,
                environment,
                List.copyOf(arguments),
                progress);
    }

    public LaunchOptions withProgress(PrintStream stream) {
        return new LaunchOptions(
                home, server, application, demoFiles, httpPort, bind, durable, environment, serverArguments, stream);
    }
}
