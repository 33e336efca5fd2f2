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
import org.wherry.people.model.LinkAsked;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.PasswordChanged;

/** Carries the links that people asked for to sign in, and tells them when their password was changed. */
@ApplicationScoped
public class SignInLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    void asked(@Observes LinkAsked happened) {
        boolean reset = happened.purpose() == Purpose.RESET_PASSWORD;
        String letter = reset ? "resetLink" : "signInLink";
        String page = reset ? "/people/reset?code=" : "/people/link?code=";
        write(
                reset ? Kind.RESET_LINK : Kind.SIGN_IN_LINK,
                happened.email(),
                letter,
                LetterTexts.say("greeting", happened.name()),
                address.of(page + happened.secret().clear()),
                LetterTexts.moment(happened.until()));
    }

    void changed(@Observes PasswordChanged happened) {
        write(
                Kind.PASSWORD_CHANGED,
                happened.email(),
                "passwordChanged",
                LetterTexts.say("greeting", happened.name()),
                LetterTexts.moment(happened.at()),
                address.of("/people/reset-ask"));
    }

    private void write(Kind kind, EmailAddress to, String letter, Object... given) {
        Instant now = clock.instant();
        outbox.plan(new OutboxMessage(
                UUID.randomUUID(),
                kind,
                to,
                LetterTexts.say(letter + ".subject"),
                LetterTexts.say(letter + ".body", given),
                now,
                now));
    }
}
