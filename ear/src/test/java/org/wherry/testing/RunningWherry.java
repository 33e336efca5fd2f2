package org.wherry.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wherry.launcher.LaunchFailure;
import org.wherry.launcher.LaunchOptions;
import org.wherry.launcher.Wherry;

/**
 * The whole application with its demo, started once for all tests of a JVM and stopped with it.
 *
 * <p>Everything it writes is in a directory under {@code target/}, made anew.
 */
public final class RunningWherry {
    private static Wherry running;
    private static LaunchFailure failure;

    private RunningWherry() {}

    /** Starts it at the first call, which takes as long as the demo takes to load. */
    public static synchronized Wherry get() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            try {
                running = Wherry.start(options("running").withDemo(Path.of(System.getProperty("wherry.demo.files"))));
            } catch (LaunchFailure e) {
                failure = e;
                throw e;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    /** Options for a test that starts one of its own, in an empty directory of this name, quick and without a demo. */
    public static LaunchOptions options(String name) {
        Path home = Path.of(System.getProperty("wherry.test.homes"), name);
        empty(home);
        return LaunchOptions.of(
                        home,
                        Path.of(System.getProperty("wherry.server")),
                        Path.of(System.getProperty("wherry.application")))
                .withDurable(false);
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
