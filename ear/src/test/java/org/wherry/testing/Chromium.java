package org.wherry.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium, one for all tests of a JVM.
 *
 * <p>It is the Chromium or Chrome of the machine. Where there is none, Debian's is installed where that is allowed, else
 * Playwright fetches its own.
 */
public final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));

    private static Browser browser;

    private Chromium() {}

    /** The browser; tests open contexts of their own in it and close those. */
    public static synchronized Browser browser() {
        if (browser == null) {
            Optional<Path> program = find().or(Chromium::install);
            if (program.isEmpty()) {
                fetch();
            }
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
            program.ifPresent(options::setExecutablePath);
            try {
                browser = playwright.chromium().launch(options);
            } catch (PlaywrightException e) {
                playwright.close();
                throw new IllegalStateException(
                        "The browser " + program.map(Path::toString).orElse("of Playwright")
                                + " does not start: install the package \"chromium\", or set WHERRY_BROWSER to a Chromium.",
                        e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> find() {
        String chosen = System.getenv("WHERRY_BROWSER");
        if (chosen != null) {
            return Optional.of(Path.of(chosen));
        }
        Stream<Path> onThePath = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(onThePath, ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Installs Debian's package, where this is Debian and we are root. */
    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        List<String> installing = List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        if (!succeeds(installing)) {
            succeeds(List.of("apt-get", "update"));
            succeeds(installing);
        }
        return find();
    }

    private static void fetch() {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command =
                List.of(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium");
        if (!succeeds(command)) {
            throw new IllegalStateException("There is no browser for the tests and none could be installed:"
                    + " install the package \"chromium\", or set WHERRY_BROWSER to a Chromium.");
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            ProcessBuilder call = new ProcessBuilder(command).redirectErrorStream(true);
            call.environment().put("DEBIAN_FRONTEND", "noninteractive");
            call.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            return call.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
