package org.wherry.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Closes each test's windows; where the test failed, keeps a picture of them and what the server logged meanwhile. */
public final class Evidence implements BeforeEachCallback, AfterEachCallback {
    private static final int LINES = 60;

    private long logLength;

    @Override
    public void beforeEach(ExtensionContext context) {
        logLength = RunningWherry.ifAny().map(wherry -> wherry.log().length()).orElse(0L);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            Window.closeAll(null);
            return;
        }
        Path directory = directoryOf(context);
        Window.closeAll(directory);
        List<String> lines = RunningWherry.ifAny()
                .map(wherry -> wherry.log().linesFrom(logLength))
                .orElse(List.of());
        if (!lines.isEmpty()) {
            System.err.println("The server logged meanwhile:");
            lines.stream().skip(Math.max(0, lines.size() - LINES)).forEach(System.err::println);
        }
    }

    private static Path directoryOf(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getDisplayName().replaceAll("[^A-Za-z0-9]+", "-");
        Path directory = Path.of(System.getProperty("wherry.test.failures", "target/failures"))
                .resolve(name.substring(0, Math.min(name.length(), 120)));
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
