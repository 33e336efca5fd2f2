package org.wherry.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The mails that were caught instead of sent. */
public final class Mails {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path directory;

    Mails(Path directory) {
        this.directory = directory;
    }

    /** Waits for a mail to somebody that says something; gives its text with soft line breaks joined. */
    public String await(String recipient, String says) {
        return Eventually.find(
                PATIENCE,
                "a mail to " + recipient + " with “" + says + "”",
                () -> find(text -> text.contains(recipient) && text.contains(says)));
    }

    /** All mails to somebody. */
    public List<String> to(String recipient) {
        return all().filter(text -> text.contains(recipient)).toList();
    }

    private Optional<String> find(Predicate<String> wanted) {
        return all().filter(wanted).findFirst();
    }

    private Stream<String> all() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(Mails::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return MailText.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
