package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.common.model.EmailAddress;
import org.wherry.feedback.model.Invitation;
import org.wherry.feedback.model.InvitationIssued;
import org.wherry.feedback.model.InvitationRestored;
import org.wherry.feedback.model.InvitationWithdrawn;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.model.SessionFacts;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;

/**
 * Carries the one-time links to those who are asked how it was. The letter has the invitation's own id, so that it can
 * be taken back while it has not been sent.
 */
@ApplicationScoped
public class InvitationLetters {

    @Inject
    private LetterFacts facts;

    @Inject
    private Outbox outbox;

    @Inject
    private Directory directory;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    void issued(@Observes InvitationIssued happened) {
        PersonCard person = directory.card(happened.personId());
        person.email().ifPresent(email -> {
            SessionFacts session = facts.session(happened.sessionId());
            Instant lastMoment = happened.dueAt().plus(Invitation.OPEN_FOR);
            String body = LetterTexts.say(
                    "invitation.body",
                    LetterTexts.say("greeting", person.name()),
                    session.courseTitle(),
                    LetterTexts.days(session),
                    address.of("/feedback/answer?code=" + happened.link().clear()),
                    LetterTexts.moment(lastMoment));
            outbox.plan(new OutboxMessage(
                    happened.invitation(),
                    Kind.FEEDBACK_INVITATION,
                    new EmailAddress(email),
                    LetterTexts.say("invitation.subject", session.courseTitle()),
                    body,
                    clock.instant(),
                    happened.dueAt()));
        });
    }

    void withdrawn(@Observes InvitationWithdrawn happened) {
        outbox.lock(happened.invitation()).ifPresent(OutboxMessage::withdraw);
    }

    void restored(@Observes InvitationRestored happened) {
        outbox.lock(happened.invitation()).ifPresent(OutboxMessage::restore);
    }
}
