package org.wherry.scheduling.service;

import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.service.Crowd;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;

/** Many coordinators publish sessions in one room, for one trainer, at one time, in the same moment. */
@ApplicationScoped
public class RaceForARoom {

    static final int SESSIONS = 8;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private VenueRegister register;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * How it went.
     *
     * @param published how many the database says are in the programme
     * @param refusals what the others were told
     */
    record Result(long published, List<Throwable> refusals) {}

    /** Runs it once, for a room of its own. */
    Result forARoom() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID room = acting.asVisitor(
                TODAY, () -> register.venue(plan.venue()).rooms().get(0).publicId());
        return run(PlanningTerms.in(plan, room));
    }

    /** Runs it once, for a trainer of its own. */
    Result forATrainer() throws Exception {
        UUID trainer = given.people(1).get(0);
        return run(GivenProgramme.deliveredBy(given.plan(5, fullDay(SESSION_DAY)), trainer));
    }

    private Result run(PlanSession plan) throws Exception {
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            drafts.add(acting.asCoordinator(TODAY, () -> scheduling.draft(plan)));
        }
        List<Callable<Boolean>> publishing = drafts.stream()
                .<Callable<Boolean>>map(draft -> () -> acting.asCoordinator(TODAY, () -> {
                    scheduling.publish(draft);
                    return true;
                }))
                .toList();
        List<Throwable> refusals = Crowd.atOnce(publishing).stream()
                .map(Crowd.Outcome::failure)
                .filter(failure -> failure != null)
                .toList();
        long published = ((Number) entities.createNativeQuery("SELECT count(*) FROM course_session s JOIN course c"
                                + " ON c.id = s.course_id WHERE s.state = 'PUBLISHED' AND c.public_id = ?1")
                        .setParameter(1, plan.course())
                        .getSingleResult())
                .longValue();
        return new Result(published, refusals);
    }
}
