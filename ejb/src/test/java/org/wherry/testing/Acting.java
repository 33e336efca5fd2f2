package org.wherry.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.Role;

/** Calls services as somebody else, at another time than now. */
@ApplicationScoped
public class Acting {

    @Inject
    private BusinessClock clock;

    /** Does it as a practitioner (their id outside), at an instant. */
    public <T> T asPractitioner(UUID person, Instant now, Callable<T> act) throws Exception {
        return clock.at(now, () -> As.person(person, act, Role.PRACTITIONER));
    }

    /** Does it as a trainer (their id outside), at an instant. */
    public <T> T asTrainer(UUID person, Instant now, Callable<T> act) throws Exception {
        return clock.at(now, () -> As.person(person, act, Role.TRAINER));
    }

    /** Does it as a coordinator whom nobody needs to know, at an instant. */
    public <T> T asCoordinator(Instant now, Callable<T> act) throws Exception {
        return clock.at(now, () -> As.person(UUID.randomUUID(), act, Role.COORDINATOR));
    }

    /** Does it as a job does, at an instant. */
    public <T> T asSystem(Instant now, Callable<T> act) throws Exception {
        return clock.at(now, () -> As.system(act));
    }

    /** Does it as a visitor, at an instant. */
    public <T> T asVisitor(Instant now, Callable<T> act) throws Exception {
        return clock.at(now, () -> As.visitor(act));
    }
}
