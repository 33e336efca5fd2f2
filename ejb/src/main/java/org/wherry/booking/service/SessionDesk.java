package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.SessionPeople;
import org.wherry.booking.model.SessionPerson;
import org.wherry.booking.model.SessionRow;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.service.SchedulingService;

/** What whoever runs a session needs in order to ring people: who they are, and where else they could go. */
@Stateless
@DenyAll
public class SessionDesk {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private SessionPeople people;

    @Inject
    private SisterSessions sisters;

    @Inject
    private Clock clock;

    /** Those to ring: with a live booking, or, once the session is called off, those who had one; by name. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<SessionPerson> toRing(UUID session) {
        CourseSession found = scheduling.session(session);
        return found.state() == SessionState.CALLED_OFF ? people.calledOff(found.id()) : people.live(found.id());
    }

    /** Where else they could go: other sessions of the course with places, by time. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<SessionRow> elsewhere(UUID session) {
        return sisters.of(scheduling.session(session), clock.instant());
    }
}
