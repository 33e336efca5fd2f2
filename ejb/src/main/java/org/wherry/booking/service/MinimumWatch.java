package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.MinimumNotReached;
import org.wherry.booking.model.Minimums;
import org.wherry.common.model.CountyTime;
import org.wherry.people.model.Roles;

/** Warns of sessions that have too few people on their decision day: once for each, on however many nodes it runs. */
@Stateless
@DenyAll
public class MinimumWatch {

    @Inject
    private Minimums minimums;

    @Inject
    private Clock clock;

    @Inject
    private Event<MinimumNotReached> happened;

    /** Warns of those that nobody was warned of; returns how many that are. */
    @RolesAllowed(Roles.SYSTEM)
    public int warn() {
        Instant now = clock.instant();
        int warned = 0;
        for (MinimumNotReached few : minimums.notReached(CountyTime.dateOf(now), now)) {
            if (minimums.tell(few.sessionId(), now)) {
                happened.fire(few);
                warned++;
            }
        }
        return warned;
    }
}
