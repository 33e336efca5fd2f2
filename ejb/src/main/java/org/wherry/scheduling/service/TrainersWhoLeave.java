package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonLeaves;
import org.wherry.scheduling.model.CourseSessions;
import org.wherry.scheduling.model.SchedulingRefusal;

/** Lets nobody go who is still to deliver a session: somebody else has to be named for it first. */
@ApplicationScoped
public class TrainersWhoLeave {

    @Inject
    private CourseSessions sessions;

    @Inject
    private Clock clock;

    void refuse(@Observes PersonLeaves leaving) {
        long ahead = sessions.stillDeliveredBy(leaving.personId(), clock.instant());
        if (ahead > 0) {
            throw new Refusal(SchedulingRefusal.STILL_DELIVERS, ahead);
        }
    }
}
