package org.wherry.scheduling.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.SessionSettings;

/** Plans of tests, on other terms. */
final class PlanningTerms {

    private PlanningTerms() {}

    /** The same plan, in a room. */
    static PlanSession in(PlanSession plan, UUID room) {
        return on(
                plan,
                plan.days(),
                new PlanTerms(room, null, Set.of(), Set.of(), List.of(), null, SessionSettings.usual()));
    }

    /** The same plan, on other terms. */
    static PlanSession on(PlanSession plan, PlanTerms terms) {
        return on(plan, plan.days(), terms);
    }

    /** The same plan, on other days. */
    static PlanSession on(PlanSession plan, Day... days) {
        return on(plan, List.of(days), plan.terms());
    }

    private static PlanSession on(PlanSession plan, List<Day> days, PlanTerms terms) {
        return new PlanSession(
                plan.course(),
                plan.capacity(),
                plan.venue(),
                plan.series(),
                days,
                plan.trainers(),
                plan.openTo(),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.figuresNote(),
                terms);
    }
}
