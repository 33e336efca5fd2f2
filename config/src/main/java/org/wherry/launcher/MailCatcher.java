package org.wherry.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Scanner;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Receives every mail that is sent and keeps it as a file, so that nothing leaves the machine.
 *
 * <p>The file's name is the Message-ID without its brackets and the ending {@code .eml}; a mail that is sent again
 * therefore replaces itself.
 */
public final class MailCatcher implements AutoCloseable {
    private static final Pattern MESSAGE_ID =
            Pattern.compile("^message-id:\\s*<?([^>\\s]+)>?\\s*$", Pattern.CASE_INSENSITIVE);

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("org.subethamail");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final SMTPServer server;
    private final Path directory;

    private MailCatcher(Path directory) {
        this.directory = directory;
        this.server = SMTPServer.port(Ports.free())
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> keep(data))
                .build();
    }

    /** Listens on a free port of the loopback interface. */
    public static MailCatcher start(Path directory) {
        MailCatcher catcher = new MailCatcher(directory);
        catcher.server.start();
        return catcher;
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Written beside and then moved, so that a reader never sees half a mail. */
    private void keep(byte[] mail) {
        try {
            Path unfinished = Files.createTempFile(directory, "arriving", ".tmp");
            Files.copy(new ByteArrayInputStream(mail), unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, directory.resolve(fileName(mail)), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(byte[] mail) {
        String id = UUID.randomUUID().toString();
        try (Scanner header = new Scanner(new ByteArrayInputStream(mail), StandardCharsets.US_ASCII)) {
            for (String line = "x"; header.hasNextLine() && !line.isEmpty(); ) {
                line = header.nextLine();
                Matcher matcher = MESSAGE_ID.matcher(line);
                if (matcher.matches()) {
                    id = matcher.group(1);
                    break;
                }
            }
        }
        return id.replaceAll("[^A-Za-z0-9@._-]", "_") + ".eml";
    }

    @Override
    public void close() {
        server.stop();
    }
}
