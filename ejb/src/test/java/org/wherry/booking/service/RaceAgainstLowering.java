package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.booking.service.Crowd.Outcome;
import org.wherry.scheduling.service.PlanChanges;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;

/** A coordinator takes places away from a session in the moment in which people book it. */
@ApplicationScoped
public class RaceAgainstLowering {

    static final int PEOPLE = 20;
    static final int BEFORE = 12;
    static final int AFTER = 4;

    @Inject
    private BookingService bookings;

    @Inject
    private PlanChanges changes;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private PlacesAudit audit;

    /**
     * How it went.
     *
     * @param capacity how many places there are in the end
     * @param confirmed how many the database says have one
     * @param refusals what was refused, booking or lowering
     */
    record Result(int capacity, long confirmed, List<Throwable> refusals) {}

    /** Runs it once. */
    Result run() throws Exception {
        UUID session = given.session(BEFORE);
        long version = acting.asSystem(
                GivenProgramme.TODAY, () -> scheduling.session(session).version());
        List<Callable<Object>> acts = new ArrayList<>(given.people(PEOPLE).stream()
                .<Callable<Object>>map(person -> () -> acting.asPractitioner(
                        person, GivenProgramme.TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE))))
                .toList());
        acts.add(() -> acting.asCoordinator(GivenProgramme.TODAY, () -> {
            changes.resize(session, version, AFTER);
            return session;
        }));
        Collections.shuffle(acts);
        List<Throwable> refusals = Crowd.atOnce(acts).stream()
                .map(Outcome::failure)
                .filter(failure -> failure != null)
                .toList();
        long id = acting.asSystem(
                GivenProgramme.TODAY, () -> scheduling.session(session).id());
        return new Result(places.glance(id).capacity(), audit.count(session, "CONFIRMED"), refusals);
    }
}
