package org.wherry.feedback.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wherry.attendance.model.MarkedAbsent;
import org.wherry.attendance.model.MarkedPresent;
import org.wherry.attendance.model.RegisterClosed;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.feedback.model.EvaluatedSession;
import org.wherry.feedback.model.FeedbackRefusal;
import org.wherry.feedback.model.Invitation;
import org.wherry.feedback.model.InvitationIssued;
import org.wherry.feedback.model.InvitationRestored;
import org.wherry.feedback.model.InvitationWithdrawn;
import org.wherry.feedback.model.Invitations;
import org.wherry.feedback.model.Questionnaires;
import org.wherry.feedback.model.Submissions;
import org.wherry.people.model.PersonLeaves;
import org.wherry.people.model.Secret;
import org.wherry.people.service.Directory;

/** Follows the register: whoever is marked as having been there is asked how it was, in the same transaction. */
@ApplicationScoped
public class Inviting {

    @Inject
    private Invitations invitations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Submissions submissions;

    @Inject
    private Directory directory;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<Object> events;

    /** Whoever leaves is asked nothing more. */
    void withdrawAll(@Observes PersonLeaves leaving) {
        for (Invitation invitation : invitations.issuedTo(leaving.personId())) {
            if (invitation.withdraw()) {
                events.fire(new InvitationWithdrawn(invitation.publicId()));
            }
        }
    }

    void invite(@Observes MarkedPresent marked) {
        Optional<Invitation> earlier = invitations.of(marked.sessionId(), marked.personId());
        if (earlier.isPresent()) {
            if (earlier.get().restore()) {
                events.fire(new InvitationRestored(earlier.get().publicId()));
            }
        } else if (!clock.isReplaying()
                && directory.reach(marked.personId()).address().isPresent()) {
            submissions
                    .session(marked.sessionId())
                    .filter(session -> !session.onPaper())
                    .ifPresent(session -> issue(session, marked.personId()));
        }
    }

    void withdraw(@Observes MarkedAbsent marked) {
        invitations
                .of(marked.sessionId(), marked.personId())
                .filter(Invitation::withdraw)
                .ifPresent(invitation -> events.fire(new InvitationWithdrawn(invitation.publicId())));
    }

    /** A register that would leave more forms than people who came is not closed. */
    void check(@Observes RegisterClosed closed) {
        submissions
                .session(closed.sessionId())
                .filter(EvaluatedSession::hasTooManySubmissions)
                .ifPresent(session -> {
                    throw new Refusal(FeedbackRefusal.MORE_THAN_CAME, session.came());
                });
    }

    private void issue(EvaluatedSession session, long person) {
        Secret link = Secret.random();
        Invitation invitation = new Invitation(
                session.id(), person, questionnaires.askedBy(session.courseId()).id(), session.endsAt(), link);
        invitations.add(invitation);
        events.fire(new InvitationIssued(invitation.publicId(), session.id(), person, link, session.endsAt()));
    }
}
