package org.wherry.demo.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.wherry.common.model.NoSuch;
import org.wherry.common.service.Settings;

/**
 * The mails that a demonstration has caught instead of sending them. They carry links that are secrets anywhere else, so
 * where no demonstration runs there are none.
 */
@Stateless
@DenyAll
public class CaughtMails {

    private static final String ENDING = ".eml";
    private static final int MOST = 200;

    /** The latest mails, newest first; at most {@value #MOST}. */
    @PermitAll
    public List<CaughtMail> newest() {
        Optional<Path> folder = folder();
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(CaughtMails::written).reversed())
                    .limit(MOST)
                    .map(CaughtMails::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One mail.
     *
     * @param id as {@link CaughtMail#id()} gives it; anything else is no mail
     */
    @PermitAll
    public CaughtMail mail(String id) {
        // The name is looked for among those that are there, and never made into a path.
        return newest().stream()
                .filter(mail -> mail.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuch("mail", id));
    }

    private static Optional<Path> folder() {
        boolean demo = Settings.of("wherry.demo").filter(Boolean::parseBoolean).isPresent();
        return demo ? Settings.of("wherry.mail.dir").map(Path::of) : Optional.empty();
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    private static Optional<CaughtMail> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            String name = file.getFileName().toString();
            return Optional.of(new CaughtMail(
                    name.substring(0, name.length() - ENDING.length()),
                    mail.getSubject(),
                    InternetAddress.toUnicodeString(mail.getRecipients(Message.RecipientType.TO)),
                    mail.getSentDate() == null ? null : mail.getSentDate().toInstant(),
                    plain(mail)));
        } catch (NoSuchFileException | MessagingException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a mail, or a part of it, says in plain text: of what says the same in several ways, the first. */
    private static String plain(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            return parts.getCount() == 0 ? "" : plain(parts.getBodyPart(0));
        }
        return content instanceof String text ? text : "";
    }
}
