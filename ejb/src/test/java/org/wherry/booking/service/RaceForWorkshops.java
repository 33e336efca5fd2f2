package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.service.Crowd.Outcome;
import org.wherry.testing.GivenProgramme;

/** Many delegates of a conference want the few places of one workshop in the same moment. */
@ApplicationScoped
public class RaceForWorkshops {

    static final int PLACES = 7;

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenConference conference;

    /**
     * How it went.
     *
     * @param workshop the workshop's id outside
     * @param held how many the database says have a place in it
     * @param refusals what the others were told
     */
    record Result(UUID workshop, long held, List<Throwable> refusals) {}

    /** Runs it once, with so many people. */
    Result run(int people) throws Exception {
        UUID session = given.session(people);
        UUID round = conference.round(session, 11, PLACES, people);
        UUID workshop = conference.workshop(round, 1);
        List<Callable<Void>> wishes = new ArrayList<>();
        for (UUID person : given.people(people)) {
            String reference = conference.book(person, session);
            wishes.add(() -> {
                conference.choose(person, reference, round, workshop);
                return null;
            });
        }
        List<Throwable> refusals = Crowd.atOnce(wishes).stream()
                .map(Outcome::failure)
                .filter(Objects::nonNull)
                .toList();
        return new Result(workshop, conference.held(workshop), refusals);
    }
}
