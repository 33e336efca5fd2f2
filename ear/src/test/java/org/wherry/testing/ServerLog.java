package org.wherry.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server wrote to its log. */
public final class ServerLog {
    private static final Pattern TROUBLE = Pattern.compile("^\\S+ \\S+ (WARN|ERROR|FATAL|SEVERE) .*");

    /** From which to which length of the log a test has caused trouble on purpose. */
    private static final List<long[]> EXPECTED = new ArrayList<>();

    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    /** How long the log is now, to read on from here later. */
    public long length() {
        return bytes().length;
    }

    /** Does what has to make trouble; what is logged meanwhile is nobody's worry. */
    public void expectingTrouble(Runnable act) {
        long start = length();
        try {
            act.run();
        } finally {
            EXPECTED.add(new long[] {start, length()});
        }
    }

    /** Every line. */
    public List<String> lines() {
        return linesFrom(0);
    }

    /** The lines written since the log was so long. */
    public List<String> linesFrom(long length) {
        byte[] all = bytes();
        int start = (int) Math.min(length, all.length);
        return new String(all, start, all.length - start, StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** All of it: at midnight the server begins a new file and puts the day behind the name of the old one. */
    private byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(file.getParent())) {
            String name = file.getFileName().toString();
            List<Path> old = files.filter(
                            other -> other.getFileName().toString().startsWith(name + "."))
                    .sorted()
                    .toList();
            for (Path each : old) {
                all.write(Files.readAllBytes(each));
            }
            if (Files.exists(file)) {
                all.write(Files.readAllBytes(file));
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Warnings and errors that no test meant to cause; a stack trace counts by its first line. */
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        long position = 0;
        for (String line : lines()) {
            long start = position;
            position += line.getBytes(StandardCharsets.UTF_8).length + 1L;
            boolean meant = EXPECTED.stream().anyMatch(range -> start >= range[0] && start < range[1]);
            if (!meant && TROUBLE.matcher(line).matches()) {
                troubles.add(line);
            }
        }
        return troubles;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
