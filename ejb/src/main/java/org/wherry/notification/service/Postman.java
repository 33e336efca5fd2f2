package org.wherry.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.wherry.notification.model.CalendarEntry;
import org.wherry.notification.model.LetterMarkup;
import org.wherry.notification.model.OutboxMessage;

/** Carries messages to the mail server. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    @Resource(lookup = "java:jboss/mail/Wherry")
    private Session session;

    @Inject
    private PublicAddress address;

    @Inject
    private MessageSeal seal;

    @Inject
    private OptOut optOut;

    @Inject
    private Clock clock;

    /** A way to the mail server, to be left with {@link #comeBack}. */
    Transport depart() throws MessagingException {
        Transport transport = session.getTransport();
        transport.connect();
        return transport;
    }

    /**
     * Hands one message over. Nothing that people typed goes into a header but through the setters that encode it, and
     * those only after the message itself refused line breaks.
     */
    void deliver(OutboxMessage message, Transport transport) throws MessagingException {
        MimeMessage mail = new IdentifiedMessage(session, "<" + message.id() + "@" + address.host() + ">");
        mail.setFrom();
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setContent(contentOf(message));
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        optOut.oneClick(message).ifPresent(link -> mark(mail, link));
        mail.saveChanges();
        transport.sendMessage(mail, mail.getAllRecipients());
    }

    /** Lets mail programs offer, beside the message, to get no more of its kind (RFC 8058). */
    private static void mark(MimeMessage mail, String link) {
        try {
            mail.setHeader("List-Unsubscribe", "<" + link + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The one text twice, as plain text and as HTML, and last what is for calendars: readers take the last that they know. */
    private MimeMultipart contentOf(OutboxMessage message) throws MessagingException {
        String text = seal.bodyOf(message)
                + optOut.link(message)
                        .map(link -> "\n\n" + LetterTexts.say("optOut", link))
                        .orElse("");
        MimeMultipart content = new MimeMultipart("alternative");
        content.addBodyPart(part(LetterMarkup.plain(text), "text/plain; charset=UTF-8"));
        content.addBodyPart(part(MailPage.of(message.subject(), text), "text/html; charset=UTF-8"));
        if (message.calendar().isPresent()) {
            CalendarEntry entry = message.calendar().get();
            content.addBodyPart(part(entry.text(), "text/calendar; charset=UTF-8; method=" + entry.method()));
        }
        return content;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name());
        part.setHeader("Content-Type", type);
        return part;
    }

    /** Leaves the mail server; what was handed over stays so, even if the leave-taking fails. */
    void comeBack(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.DEBUG, "The mail server had gone already: {0}", gone.getMessage());
        }
    }

    /** A mail that keeps the Message-ID it was given. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        private IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
