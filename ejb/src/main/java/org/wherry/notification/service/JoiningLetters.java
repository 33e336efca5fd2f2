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
import org.wherry.people.model.InvitationSent;
import org.wherry.people.model.JoiningAsked;
import org.wherry.people.model.JoiningAskedAgain;
import org.wherry.people.model.JoiningDecided;

/** Writes to those who ask to join, are invited, or waited for a decision. */
@ApplicationScoped
public class JoiningLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    void asked(@Observes JoiningAsked happened) {
        plan(
                Kind.JOINING_ASKED,
                happened.email(),
                LetterTexts.say("joining.asked.subject"),
                LetterTexts.say(
                        "joining.asked.body",
                        LetterTexts.say("greeting", happened.name()),
                        address.of("/people/join-open?code=" + happened.link().clear()),
                        LetterTexts.moment(happened.expiresAt())));
    }

    void askedAgain(@Observes JoiningAskedAgain happened) {
        plan(
                Kind.JOINING_ASKED_AGAIN,
                happened.email(),
                LetterTexts.say("joining.again.subject"),
                LetterTexts.say(
                        "joining.again.body",
                        LetterTexts.say("greeting", happened.name()),
                        address.of("/people/sign-in")));
    }

    void invited(@Observes InvitationSent happened) {
        plan(
                Kind.AGENCY_INVITATION,
                happened.email(),
                LetterTexts.say("joining.invited.subject", happened.agency()),
                LetterTexts.say(
                        "joining.invited.body",
                        happened.inviter(),
                        happened.agency(),
                        address.of("/people/invitation?code=" + happened.link().clear()),
                        LetterTexts.moment(happened.expiresAt())));
    }

    void decided(@Observes JoiningDecided happened) {
        String which = happened.approved() ? "joining.approved" : "joining.declined";
        plan(
                Kind.JOINING_DECIDED,
                happened.email(),
                LetterTexts.say(which + ".subject", happened.agency()),
                LetterTexts.say(
                        which + ".body",
                        LetterTexts.say("greeting", happened.name()),
                        happened.agency(),
                        address.of("/people/account"),
                        happened.reason() == null ? "" : happened.reason()));
    }

    private void plan(Kind kind, EmailAddress to, String subject, String body) {
        Instant now = clock.instant();
        outbox.plan(new OutboxMessage(UUID.randomUUID(), kind, to, subject, body, now, now));
    }
}
