package org.wherry.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;

/**
 * The mail server of the tests, on the port that the application server was given.
 *
 * <p>It runs in the JVM of the tests: only methods that are run as a client can start, read and stop it.
 */
public final class MailServer {

    private static GreenMail running;

    private MailServer() {}

    /** Begins to take mails. */
    public static void start() {
        int port = Integer.getInteger("wherry.smtp.port");
        running = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        running.start();
    }

    /** What it has taken since it was started. */
    public static List<MimeMessage> received() {
        return List.of(running.getReceivedMessages());
    }

    /** What it has taken that says something in its plain text. */
    public static List<MimeMessage> received(String words) {
        return received().stream().filter(mail -> plain(mail).contains(words)).toList();
    }

    /** One line of the head of a mail. */
    public static String head(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name)[0];
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            return content instanceof Multipart parts
                    ? parts.getBodyPart(0).getContent().toString()
                    : content.toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Takes no more mails. */
    public static void stop() {
        running.stop();
        running = null;
    }
}
