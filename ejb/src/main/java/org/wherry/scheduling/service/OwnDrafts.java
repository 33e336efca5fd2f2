package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.model.TrainerPart;

/** What a trainer who is no coordinator may plan: sessions that they deliver themselves, until they submit them. */
@ApplicationScoped
public class OwnDrafts {

    @Inject
    private Caller caller;

    /** The plan as it is kept: a trainer stands on their own draft, as the lead unless they say otherwise. */
    PlanSession asPlannedByTheCaller(PlanSession plan) {
        if (mayPlanEverything()) {
            return plan;
        }
        UUID trainer = caller.publicId().orElseThrow();
        if (plan.trainers().stream().anyMatch(each -> each.person().equals(trainer))) {
            return plan;
        }
        List<PlanSession.Trainer> trainers = new ArrayList<>(plan.trainers());
        trainers.add(new PlanSession.Trainer(trainer, TrainerPart.LEAD));
        return plan.deliveredBy(trainers);
    }

    /** Refuses a change of what is not the caller's own draft. */
    void check(CourseSession session) {
        boolean own = session.state() == SessionState.DRAFT
                && caller.personId().filter(session::isDeliveredBy).isPresent();
        if (!own && !mayPlanEverything()) {
            throw new Refusal(SessionRefusal.NOT_YOUR_DRAFT);
        }
    }

    private boolean mayPlanEverything() {
        return caller.is(Roles.COORDINATOR) || caller.isSystem();
    }
}
