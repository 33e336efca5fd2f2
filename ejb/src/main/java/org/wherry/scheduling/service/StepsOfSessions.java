package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.Drafts;
import org.wherry.scheduling.model.SessionPublished;
import org.wherry.scheduling.model.SessionRemark;

/** Notes as the last step of a session's way that it was published, where it came by way of being submitted. */
@ApplicationScoped
public class StepsOfSessions {

    @Inject
    private Drafts drafts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    void published(@Observes SessionPublished published) {
        if (!drafts.remarks(published.sessionId()).isEmpty()) {
            drafts.add(new SessionRemark(
                    published.sessionId(),
                    SessionRemark.Step.PUBLISHED,
                    caller.personId().orElse(null),
                    null,
                    clock.instant()));
        }
    }
}
