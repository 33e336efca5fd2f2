package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.BespokeDated;
import org.wherry.scheduling.model.BespokeRequests;
import org.wherry.scheduling.model.BespokeStep.Deed;
import org.wherry.scheduling.model.BespokeStepTaken;
import org.wherry.scheduling.model.SessionCalledOff;
import org.wherry.scheduling.model.SessionPublished;

/** Follows the sessions that were made for requests: into the programme, and where they are called off. */
@ApplicationScoped
public class SessionsOnRequest {

    @Inject
    private BespokeRequests requests;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    void published(@Observes SessionPublished published) {
        requests.answeredBy(published.sessionId())
                .ifPresent(request -> happened.fire(new BespokeDated(request.id(), published.sessionId())));
    }

    void calledOff(@Observes SessionCalledOff calledOff) {
        requests.answeredBy(calledOff.sessionId()).ifPresent(request -> {
            request.lose(caller.personId().orElse(null), calledOff.reason(), clock.instant());
            requests.changed(request);
            happened.fire(new BespokeStepTaken(request.id(), Deed.CALLED_OFF, calledOff.reason()));
        });
    }
}
