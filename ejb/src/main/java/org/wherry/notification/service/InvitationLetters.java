package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.feedback.model.Invitation;
import org.wherry.feedback.model.InvitationIssued;
import org.wherry.feedback.model.InvitationRestored;
import org.wherry.feedback.model.InvitationWithdrawn;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.SessionFacts;
import org.wherry.notification.model.Template;
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
    private Dispatch dispatch;

    void issued(@Observes InvitationIssued happened) {
        SessionFacts session = facts.session(happened.sessionId());
        dispatch.send(
                happened.invitation(),
                Filling.of(Template.INVITATION)
                        .greeting(directory.card(happened.personId()).name())
                        .about(session)
                        .with(
                                Placeholder.LINK,
                                address.of("/feedback/answer?code="
                                        + happened.link().clear()))
                        .with(
                                Placeholder.MOMENT,
                                LetterTexts.moment(happened.dueAt().plus(Invitation.OPEN_FOR))),
                happened.personId(),
                null,
                happened.dueAt());
    }

    void withdrawn(@Observes InvitationWithdrawn happened) {
        outbox.lock(happened.invitation()).ifPresent(OutboxMessage::withdraw);
    }

    void restored(@Observes InvitationRestored happened) {
        outbox.lock(happened.invitation()).ifPresent(OutboxMessage::restore);
    }
}
