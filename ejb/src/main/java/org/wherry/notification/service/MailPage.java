package org.wherry.notification.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wherry.notification.model.LetterMarkup;

/** The HTML of a mail: its text in the sheet that all mails share. It loads nothing, so that nobody sees it being read. */
final class MailPage {

    private static final String SHEET = read("/org/wherry/texts/mail.html");

    private MailPage() {}

    /** The page of a mail, with its text as {@link LetterMarkup} reads it. */
    static String of(String subject, String text) {
        return SHEET.replace("<title></title>", "<title>" + LetterMarkup.escaped(subject) + "</title>")
                .replace("<main></main>", "<main>" + LetterMarkup.html(text) + "</main>");
    }

    private static String read(String file) {
        try (InputStream in = MailPage.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
