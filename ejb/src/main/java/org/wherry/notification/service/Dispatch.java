package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.Letter;
import org.wherry.notification.model.LetterMarkup;
import org.wherry.notification.model.Letters;
import org.wherry.notification.model.MessageAbout;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.model.TemplateText;
import org.wherry.notification.model.UnwantedMessages;
import org.wherry.people.model.Reach;
import org.wherry.people.service.Directory;

/**
 * Sends a message the way that reaches somebody: to their own address; else to the mailbox of the group account where
 * they work, naming them in the subject and the first line; else on paper. Whatever goes into the outbox goes through
 * here, so that nothing that is its reader's alone stands there in clear. What somebody has said that they do not want is not
 * written.
 */
@ApplicationScoped
public class Dispatch {

    @Inject
    private Templates templates;

    @Inject
    private Directory directory;

    @Inject
    private Outbox outbox;

    @Inject
    private Letters letters;

    @Inject
    private UnwantedMessages unwanted;

    @Inject
    private BookingCalendar calendars;

    @Inject
    private MessageSeal seal;

    @Inject
    private Clock clock;

    /** Sends one now to a person (id inside). */
    void send(Filling filling, long person) {
        send(UUID.randomUUID(), filling, person, null, clock.instant());
    }

    /**
     * Sends one.
     *
     * @param id the message's id, by which it can be taken back
     * @param person to whom (id inside)
     * @param booking about which booking (id inside), or null
     * @param dueAt before which it is not sent; on paper it is written at once
     */
    void send(UUID id, Filling filling, long person, Long booking, Instant dueAt) {
        Kind kind = filling.template().kind();
        if (kind.isOptional() && unwanted.of(person).contains(kind)) {
            return;
        }
        Reach reach = directory.reach(person);
        TemplateText text = templates.fill(filling);
        String subject = reach.shared() ? LetterTexts.say("for.subject", reach.name(), text.subject()) : text.subject();
        String body = reach.shared() ? LetterTexts.say("for.body", reach.name(), text.body()) : text.body();
        MessageAbout about = new MessageAbout(filling.template(), person, booking);
        if (reach.address().isEmpty()) {
            Letter letter = new Letter(id, kind, person, fitting(subject), LetterMarkup.plain(body), clock.instant());
            if (filling.isSecret()) {
                seal.seal(letter);
            }
            letters.write(letter);
        } else {
            OutboxMessage message = message(id, new EmailAddress(reach.address().get()), subject, body, about, dueAt);
            plan(message.bring(calendars.entryFor(about, reach)), filling.isSecret());
        }
    }

    /** Sends one now to an address, whoever reads it. */
    void sendTo(EmailAddress address, Filling filling) {
        TemplateText text = templates.fill(filling);
        MessageAbout about = new MessageAbout(filling.template(), null, null);
        plan(
                message(UUID.randomUUID(), address, text.subject(), text.body(), about, clock.instant()),
                filling.isSecret());
    }

    private OutboxMessage message(
            UUID id, EmailAddress address, String subject, String body, MessageAbout about, Instant dueAt) {
        return new OutboxMessage(id, about.template().kind(), address, fitting(subject), body, clock.instant(), dueAt)
                .about(about);
    }

    private void plan(OutboxMessage message, boolean secret) {
        if (secret) {
            seal.seal(message);
        }
        outbox.plan(message);
    }

    private static String fitting(String subject) {
        return subject.length() <= OutboxMessage.LONGEST_SUBJECT
                ? subject
                : subject.substring(0, OutboxMessage.LONGEST_SUBJECT - 1) + "…";
    }
}
