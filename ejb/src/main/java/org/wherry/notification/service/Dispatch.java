package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.Letter;
import org.wherry.notification.model.Letters;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.Reach;
import org.wherry.people.service.Directory;

/**
 * Sends a message the way that reaches somebody: to their own address; else to the mailbox of the group account where
 * they work, naming them in the subject and the first line; else on paper.
 */
@ApplicationScoped
public class Dispatch {

    @Inject
    private Directory directory;

    @Inject
    private Outbox outbox;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /**
     * Sends one.
     *
     * @param id the message's id, by which it can be taken back
     * @param person to whom (id inside)
     * @param dueAt before which it is not sent; on paper it is written at once
     */
    void send(UUID id, Kind kind, long person, String subject, String body, Instant dueAt) {
        Instant now = clock.instant();
        Reach reach = directory.reach(person);
        if (reach.address().isEmpty()) {
            letters.write(new Letter(id, kind, person, subject, body, now));
            return;
        }
        outbox.plan(new OutboxMessage(
                id,
                kind,
                new EmailAddress(reach.address().get()),
                reach.shared() ? named(subject, reach.name()) : subject,
                reach.shared() ? LetterTexts.say("for.body", reach.name(), body) : body,
                now,
                dueAt));
    }

    private static String named(String subject, String name) {
        String full = LetterTexts.say("for.subject", name, subject);
        return full.length() <= OutboxMessage.LONGEST_SUBJECT
                ? full
                : full.substring(0, OutboxMessage.LONGEST_SUBJECT - 1) + "…";
    }
}
