package org.wherry.scheduling.service;

import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.service.Crowd;
import org.wherry.testing.Acting;

/** Several coordinators, who all saw the same, set a date for one request in the same moment. */
@ApplicationScoped
public class RaceForARequest {

    static final int COORDINATORS = 4;

    @Inject
    private BespokeDesk desk;

    @Inject
    private BespokeRequestService requests;

    @Inject
    private Acting acting;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * How it went.
     *
     * @param sessions how many sessions of the course the database knows then
     * @param refusals what the others were told
     */
    record Result(long sessions, List<Throwable> refusals) {}

    /** Runs it once; no other session is of the plan's course. */
    Result run(UUID request, PlanSession plan) throws Exception {
        long version =
                acting.asCoordinator(TODAY, () -> requests.request(request).version());
        Callable<UUID> dating = () -> acting.asCoordinator(TODAY, () -> desk.date(request, version, plan, false));
        List<Throwable> refusals = Crowd.atOnce(Collections.nCopies(COORDINATORS, dating)).stream()
                .map(Crowd.Outcome::failure)
                .filter(failure -> failure != null)
                .toList();
        long sessions = ((Number) entities.createNativeQuery("SELECT count(*) FROM course_session s JOIN course c"
                                + " ON c.id = s.course_id WHERE c.public_id = ?1")
                        .setParameter(1, plan.course())
                        .getSingleResult())
                .longValue();
        return new Result(sessions, refusals);
    }
}
