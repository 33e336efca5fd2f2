package org.wherry.feedback.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.feedback.model.EvaluatedSession;
import org.wherry.feedback.model.FeedbackRefusal;
import org.wherry.feedback.model.Invitation;
import org.wherry.feedback.model.Invitations;
import org.wherry.feedback.model.Questionnaire;
import org.wherry.feedback.model.Questionnaires;
import org.wherry.feedback.model.Submission;
import org.wherry.feedback.model.Submissions;
import org.wherry.people.model.Roles;
import org.wherry.people.model.Secret;
import org.wherry.people.service.Caller;

/**
 * Takes feedback.
 *
 * <p>A one-time link is all that is asked of whoever answers: no sign-in, and nothing about them is looked at. On paper
 * a facilitator types in the forms of the sessions that they host.
 */
@Stateless
@DenyAll
public class FeedbackService {

    @Inject
    private Invitations invitations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Submissions submissions;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The form behind a one-time link. Reading it spends nothing, because mail scanners follow links too.
     *
     * @throws Refusal when the link is unknown, used, early or late
     */
    @PermitAll
    public FeedbackForm form(String link) {
        Invitation invitation =
                invitations.byLink(secret(link)).orElseThrow(() -> new Refusal(FeedbackRefusal.UNKNOWN));
        invitation.refuseUnlessOpen(clock.instant());
        return FeedbackForm.of(
                submissions.session(invitation.sessionId()).orElseThrow(() -> new Refusal(FeedbackRefusal.UNKNOWN)),
                questionnaires.get(invitation.questionnaireId()));
    }

    /**
     * Takes a form and spends its link, once, whoever else sends it at the same moment.
     *
     * @throws Refusal when the link is unknown, used, early or late, or an answer is to another questionnaire
     */
    @PermitAll
    public void submit(String link, SubmitFeedback feedback) {
        Invitation invitation =
                invitations.lockByLink(secret(link)).orElseThrow(() -> new Refusal(FeedbackRefusal.UNKNOWN));
        invitation.spend(clock.instant());
        submissions.add(List.of(new Submission(
                invitation.sessionId(),
                questionnaires.get(invitation.questionnaireId()),
                feedback.answers(),
                feedback.comment())));
    }

    /** The sessions whose paper forms the caller types in, the latest first. */
    @RolesAllowed(Roles.FACILITATOR)
    public List<EvaluatedSession> hosted() {
        return submissions.hostedBy(caller.requirePersonId());
    }

    /** The paper form of a session, with how many have been typed in. */
    @RolesAllowed({Roles.FACILITATOR, Roles.COORDINATOR, Roles.SYSTEM})
    public PaperForms paper(UUID session) {
        EvaluatedSession evaluated = admit(session);
        return new PaperForms(evaluated, FeedbackForm.of(evaluated, questionnaires.askedBy(evaluated.courseId())));
    }

    /**
     * Types in one paper form.
     *
     * @throws Refusal when there would be more forms than people who came
     */
    @RolesAllowed({Roles.FACILITATOR, Roles.COORDINATOR, Roles.SYSTEM})
    public void enterOnPaper(UUID session, SubmitFeedback feedback) {
        enterOnPaper(session, List.of(feedback));
    }

    /**
     * Types in a pile of paper forms, all or none.
     *
     * @throws Refusal when there would be more forms than people who came
     */
    @RolesAllowed({Roles.FACILITATOR, Roles.COORDINATOR, Roles.SYSTEM})
    public void enterOnPaper(UUID session, List<SubmitFeedback> pile) {
        long id = admit(session).id();
        submissions.holdRegister(id);
        EvaluatedSession evaluated = submissions.session(id).orElseThrow(() -> new NoSuch("session", session));
        if (evaluated.submissions() + pile.size() > evaluated.came()) {
            throw new Refusal(FeedbackRefusal.MORE_THAN_CAME, evaluated.came());
        }
        Questionnaire asked = questionnaires.askedBy(evaluated.courseId());
        submissions.add(pile.stream()
                .map(form -> new Submission(id, asked, form.answers(), form.comment()))
                .toList());
    }

    /** Writes a questionnaire. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID addQuestionnaire(WriteQuestionnaire words) {
        Questionnaire written = new Questionnaire(words.key(), words.name(), words.stem(), words.statements());
        return Violations.refusing(
                () -> {
                    questionnaires.add(written);
                    return written.publicId();
                },
                Map.of("questionnaire_key_key", () -> new Refusal(FeedbackRefusal.KEY_TAKEN, written.key())));
    }

    /** Lets a course ask a questionnaire at the end of its sessions from now on. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void useFor(UUID course, UUID questionnaire) {
        questionnaires.use(
                catalogue.course(course).id(),
                questionnaires.byPublicId(questionnaire).orElseThrow(() -> new NoSuch("questionnaire", questionnaire)));
    }

    private static Secret secret(String link) {
        return new Secret(link == null ? "" : link);
    }

    private EvaluatedSession admit(UUID session) {
        EvaluatedSession evaluated = submissions.session(session).orElseThrow(() -> new NoSuch("session", session));
        boolean staff = caller.is(Roles.COORDINATOR) || caller.isSystem();
        if (!staff && !submissions.isHostedBy(evaluated.id(), caller.requirePersonId())) {
            throw new NoSuch("session", session);
        }
        if (!evaluated.onPaper()) {
            throw new Refusal(FeedbackRefusal.NOT_ON_PAPER);
        }
        return evaluated;
    }
}
