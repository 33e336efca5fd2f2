package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.AddressAdded;

/** Asks whoever added an address to show that they read what is sent there. */
@ApplicationScoped
public class AddressLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    void added(@Observes AddressAdded happened) {
        Instant now = clock.instant();
        outbox.plan(new OutboxMessage(
                UUID.randomUUID(),
                Kind.ADDRESS_TO_CONFIRM,
                happened.email(),
                LetterTexts.say("address.subject"),
                LetterTexts.say(
                        "address.body",
                        LetterTexts.say("greeting", happened.name()),
                        happened.email().address(),
                        address.of("/people/confirm-address?code="
                                + happened.link().clear()),
                        LetterTexts.moment(happened.expiresAt())),
                now,
                now));
    }
}
