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
import org.wherry.people.model.IdentityLinked;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;

/** Writes to those whom an account elsewhere signs in from now on, in case that they did not link it themselves. */
@ApplicationScoped
public class IdentityLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private Directory directory;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    void linked(@Observes IdentityLinked happened) {
        PersonCard person = directory.card(happened.personId());
        Instant now = clock.instant();
        person.email()
                .ifPresent(email -> outbox.plan(new OutboxMessage(
                        UUID.randomUUID(),
                        Kind.IDENTITY_LINKED,
                        new EmailAddress(email),
                        LetterTexts.say("identity.linked.subject", happened.provider()),
                        LetterTexts.say(
                                "identity.linked.body",
                                LetterTexts.say("greeting", person.name()),
                                happened.accountName(),
                                happened.provider(),
                                address.of("/people/identities")),
                        now,
                        now)));
    }
}
