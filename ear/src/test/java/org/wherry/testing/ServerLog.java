package org.wherry.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the server wrote to its log. */
public final class ServerLog {
    private static final Pattern TROUBLE =
            Pattern.compile("^\\S+ \\S+ (WARN|ERROR|FATAL|SEVERE) .*|^\\S+ (WARN|ERROR|FATAL|SEVERE) .*");

    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    /** How long the log is now, to read on from here later. */
    public long length() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line. */
    public List<String> lines() {
        return linesFrom(0);
    }

    /** The lines written since the log was so long. */
    public List<String> linesFrom(long length) {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            byte[] all = Files.readAllBytes(file);
            int start = (int) Math.min(length, all.length);
            return new String(all, start, all.length - start, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Warnings and errors; a stack trace counts by its first line. */
    public List<String> troubles() {
        return lines().stream().filter(TROUBLE.asMatchPredicate()).toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
