package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.notification.model.BespokeFacts;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.BespokeDated;
import org.wherry.scheduling.model.BespokeStepTaken;

/**
 * Writes to coordinators when an agency asks for a session or answers, and to whoever asked when the training team asks
 * back, declines, has a date in the programme, or calls that date off. The rest is read on the request's page.
 */
@ApplicationScoped
public class BespokeLetters {

    @Inject
    private LetterFacts facts;

    @Inject
    private Directory directory;

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    void taken(@Observes BespokeStepTaken happened) {
        switch (happened.deed()) {
            case ASKED -> toCoordinators(Template.BESPOKE_ASKED, happened);
            case ANSWER -> toCoordinators(Template.BESPOKE_ANSWERED, happened);
            case QUESTION -> toTheAsker(Template.BESPOKE_QUESTION, happened);
            case DECLINED -> toTheAsker(Template.BESPOKE_DECLINED, happened);
            case CALLED_OFF -> toTheAsker(Template.BESPOKE_OPEN_AGAIN, happened);
            default -> {
                // Nobody waits for it.
            }
        }
    }

    void dated(@Observes BespokeDated happened) {
        BespokeFacts request = facts.bespoke(happened.requestId());
        dispatch.send(
                about(request, Template.BESPOKE_DATED, request.asker()).about(facts.session(happened.sessionId())),
                request.askedBy());
    }

    private void toCoordinators(Template template, BespokeStepTaken happened) {
        BespokeFacts request = facts.bespoke(happened.requestId());
        for (long coordinator : facts.coordinators()) {
            dispatch.send(
                    about(request, template, directory.card(coordinator).name())
                            .with(Placeholder.WORDS, happened.words()),
                    coordinator);
        }
    }

    private void toTheAsker(Template template, BespokeStepTaken happened) {
        BespokeFacts request = facts.bespoke(happened.requestId());
        dispatch.send(
                about(request, template, request.asker()).with(Placeholder.WORDS, happened.words()), request.askedBy());
    }

    private Filling about(BespokeFacts request, Template template, String reader) {
        return Filling.of(template)
                .greeting(reader)
                .with(Placeholder.PERSON, request.asker())
                .with(Placeholder.AGENCY, request.agency())
                .with(Placeholder.COURSE, request.title())
                .with(Placeholder.NUMBER, LetterTexts.say("people", request.people()))
                .with(Placeholder.LINK, address.of("/scheduling/bespoke-request?id=" + request.publicId()));
    }
}
