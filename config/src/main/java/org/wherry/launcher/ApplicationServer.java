package org.wherry.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server process with the application deployed.
 *
 * <p>Its base directory is made anew from the built server at each start, so that a run and a test never share one; only
 * its {@code data} is kept.
 */
final class ApplicationServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PROGRESS = "[progress] ";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    /** What the server's own scripts open of the JDK. */
    private static final List<String> OPENED = List.of(
            "java.base/java.io",
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private final Process process;
    private final int httpPort;
    private final int managementPort;
    private final Path base;
    private final Path application;
    private final Path log;
    private volatile boolean stopping;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private ApplicationServer(
            Process process, int httpPort, int managementPort, Path base, Path application, Path log) {
        this.process = process;
        this.httpPort = httpPort;
        this.managementPort = managementPort;
        this.base = base;
        this.application = application;
        this.log = log;
    }

    /** Starts it; {@link #awaitReady} then waits until it serves. */
    static ApplicationServer start(
            LaunchOptions options, int httpPort, Path base, Path log, Map<String, String> settings) {
        if (!Files.isRegularFile(options.application()) || !Files.isDirectory(options.server())) {
            throw new LaunchFailure("The application is not built: run ./mvnw package, then start again.");
        }
        try {
            prepare(base, options);
            int managementPort = Ports.free();
            ProcessBuilder call = new ProcessBuilder(command(options, httpPort, managementPort, base, log));
            call.environment().keySet().removeIf(name -> name.startsWith("WHERRY_"));
            call.environment().putAll(settings);
            Process process = call.redirectErrorStream(true).start();
            ApplicationServer server = new ApplicationServer(
                    process,
                    httpPort,
                    managementPort,
                    base,
                    options.application().getFileName(),
                    log);
            server.relay(options.progress());
            return server;
        } catch (IOException e) {
            throw new LaunchFailure("The server could not be started from " + base + ": see " + log + ".", e);
        }
    }

    private static void prepare(Path base, LaunchOptions options) throws IOException {
        for (String made : List.of("configuration", "deployments", "tmp")) {
            Home.remove(base.resolve(made));
        }
        Home.copy(options.server().resolve("standalone/configuration"), base.resolve("configuration"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(
                options.application(),
                deployments.resolve(options.application().getFileName()),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> command(LaunchOptions options, int httpPort, int managementPort, Path base, Path log) {
        List<String> command = new ArrayList<>(PostgresPrograms.ownSession());
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(
                "-Xms256m",
                "-Xmx1g",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.home.dir=" + options.server(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.server.log.dir=" + log.getParent(),
                "-Djboss.management.http.port=" + managementPort,
                "-Dwherry.http.port=" + httpPort,
                "-Dwherry.bind=" + options.bind()));
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(options.serverArguments());
        command.addAll(List.of(
                "-jar",
                options.server().resolve("jboss-modules.jar").toString(),
                "-mp",
                options.server().resolve("modules").toString(),
                "org.jboss.as.standalone"));
        return command;
    }

    /** What is said for people goes to them; the rest of the console goes to a file beside the log. */
    private void relay(PrintStream progress) {
        Thread thread = new Thread(
                () -> {
                    try (BufferedReader lines = process.inputReader();
                            PrintWriter console =
                                    new PrintWriter(Files.newBufferedWriter(log.resolveSibling("console.log")), true)) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            if (line.startsWith(PROGRESS)) {
                                progress.println(line.substring(PROGRESS.length()));
                            } else {
                                console.println(line);
                            }
                        }
                    } catch (IOException e) {
                        if (!stopping) {
                            progress.println("The server's console cannot be kept: " + e.getMessage());
                        }
                    }
                },
                "console of the server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until the application serves, which it does once its data is loaded. */
    void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isMarked("deployed") || !isServing()) {
            if (!process.isAlive()) {
                throw new LaunchFailure("The server stopped while it was starting: see " + log + ".");
            }
            if (isMarked("failed")) {
                throw new LaunchFailure("The application could not be deployed: see " + log + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure(
                        "The application was not ready after " + PATIENCE.toMinutes() + " minutes: see " + log + ".");
            }
            pause();
        }
    }

    /** Whether the server is ready and the application answers; one that will never do so says that at once. */
    private boolean isServing() {
        Optional<HttpResponse<String>> page = status(httpPort, "/");
        page.filter(answer -> answer.statusCode() == UNAVAILABLE)
                .filter(answer -> answer.headers().firstValue("Retry-After").isEmpty())
                .ifPresent(answer -> {
                    throw new LaunchFailure(answer.body().strip());
                });
        return page.filter(answer -> answer.statusCode() != UNAVAILABLE).isPresent()
                && status(managementPort, "/health/ready")
                        .filter(health -> health.statusCode() == OK)
                        .isPresent();
    }

    /** The server leaves a marker beside the application once it has tried to deploy it. */
    private boolean isMarked(String outcome) {
        return Files.exists(base.resolve("deployments").resolve(application + "." + outcome));
    }

    /** What an address of the server answers; nothing while it is not there. */
    private Optional<HttpResponse<String>> status(int port, String path) {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return Optional.of(client.send(question, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The start was interrupted.", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The start was interrupted.", e);
        }
    }

    int managementPort() {
        return managementPort;
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        stopping = true;
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
