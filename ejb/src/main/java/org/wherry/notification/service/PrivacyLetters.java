package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.AccountClosed;
import org.wherry.people.model.ComplaintAnswered;
import org.wherry.people.model.ErasureDecided;
import org.wherry.people.service.Directory;

/** Tells people what became of their account, their request for erasure and their complaint. */
@ApplicationScoped
public class PrivacyLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private Directory directory;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    void closed(@Observes AccountClosed happened) {
        plan(Kind.ACCOUNT_CLOSED, happened.name(), happened.email(), "accountClosed", address.of("/contact"));
    }

    void decided(@Observes ErasureDecided happened) {
        String which = happened.granted() ? "erasureGranted" : "erasureDeclined";
        plan(Kind.ERASURE_DECIDED, happened.name(), happened.email(), which, happened.reason(), address.of("/privacy"));
    }

    void answered(@Observes ComplaintAnswered happened) {
        var person = directory.card(happened.personId());
        person.email()
                .ifPresent(email -> plan(
                        Kind.COMPLAINT_ANSWERED,
                        person.name(),
                        email,
                        "complaintAnswered",
                        happened.answer(),
                        address.of("/people/complaint")));
    }

    private void plan(Kind kind, String name, String email, String letter, Object... told) {
        Object[] given = new Object[told.length + 1];
        given[0] = LetterTexts.say("greeting", name);
        System.arraycopy(told, 0, given, 1, told.length);
        Instant now = clock.instant();
        outbox.plan(new OutboxMessage(
                UUID.randomUUID(),
                kind,
                new EmailAddress(email),
                LetterTexts.say(letter + ".subject"),
                LetterTexts.say(letter + ".body", given),
                now,
                now));
    }
}
