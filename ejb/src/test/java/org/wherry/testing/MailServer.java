package org.wherry.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
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

    /** Takes no more mails. */
    public static void stop() {
        running.stop();
        running = null;
    }
}
