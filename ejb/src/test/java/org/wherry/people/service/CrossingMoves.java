package org.wherry.people.service;

import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenProgramme;

/** Two coordinators move one agency into the other and the other into the one, in the same moment. */
@ApplicationScoped
public class CrossingMoves {

    @Inject
    private AgencyService agencies;

    @Inject
    private Directory directory;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    /**
     * How it went.
     *
     * @param refusals what those were told who did not get their way
     * @param circle whether each agency is now below the other
     */
    record Result(List<Refusal> refusals, boolean circle) {}

    /** Runs it once. */
    Result run() throws Exception {
        UUID one = given.agency(null);
        UUID other = given.agency(null);
        AtomicBoolean first = new AtomicBoolean(true);
        List<Refusal> refusals =
                AtOnce.times(2, () -> first.getAndSet(false) ? move(one, other) : move(other, one)).stream()
                        .filter(Refusal.class::isInstance)
                        .map(Refusal.class::cast)
                        .toList();
        return new Result(refusals, isBelow(one, other) && isBelow(other, one));
    }

    private Object move(UUID agency, UUID into) throws Exception {
        try {
            return acting.asCoordinator(TODAY, () -> {
                agencies.move(agency, into);
                return into;
            });
        } catch (Refusal refused) {
            return refused;
        }
    }

    private boolean isBelow(UUID upper, UUID lower) throws Exception {
        return acting.asVisitor(
                TODAY, () -> directory.below(directory.agencyId(upper)).contains(directory.agencyId(lower)));
    }
}
