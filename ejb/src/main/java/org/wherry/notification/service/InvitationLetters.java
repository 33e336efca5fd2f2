package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wherry.feedback.model.Invitation;
import org.wherry.feedback.model.InvitationIssued;
import org.wherry.feedback.model.InvitationRestored;
import org.wherry.feedback.model.InvitationWithdrawn;
import org.wherry.notification.model.FeedbackReminders;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.MessageRule;
import org.wherry.notification.model.MessageRules;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.SessionFacts;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.ToWhom;
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
    private MessageRules rules;

    @Inject
    private FeedbackReminders reminders;

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
                filling(Template.INVITATION, session, happened),
                happened.personId(),
                null,
                happened.dueAt());
        for (MessageRule rule : rules.on()) {
            if (rule.toWhom() == ToWhom.NOT_ANSWERED) {
                remind(rule, session, happened);
            }
        }
    }

    /** The link is told this once, so the reminders are written now; who answers is not reminded. */
    private void remind(MessageRule rule, SessionFacts session, InvitationIssued happened) {
        UUID reminder = UUID.randomUUID();
        Instant due = rule.due(session.firstDay(), session.lastDay(), List.of());
        dispatch.send(reminder, filling(rule.template(), session, happened), happened.personId(), null, due);
        if (outbox.find(reminder).isPresent()) {
            reminders.add(reminder, happened.invitation());
        }
    }

    private Filling filling(Template template, SessionFacts session, InvitationIssued happened) {
        return Filling.of(template)
                .greeting(directory.card(happened.personId()).name())
                .about(session)
                .with(
                        Placeholder.LINK,
                        address.of("/feedback/answer?code=" + happened.link().clear()))
                .with(Placeholder.MOMENT, LetterTexts.moment(happened.dueAt().plus(Invitation.OPEN_FOR)));
    }

    void withdrawn(@Observes InvitationWithdrawn happened) {
        all(happened.invitation()).forEach(OutboxMessage::withdraw);
    }

    void restored(@Observes InvitationRestored happened) {
        all(happened.invitation()).forEach(OutboxMessage::restore);
    }

    /** The message with an invitation, and those that remind of it. */
    private List<OutboxMessage> all(UUID invitation) {
        return Stream.concat(Stream.of(invitation), reminders.of(invitation).stream())
                .map(outbox::lock)
                .flatMap(Optional::stream)
                .toList();
    }
}
