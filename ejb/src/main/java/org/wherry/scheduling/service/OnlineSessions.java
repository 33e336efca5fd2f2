package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.OnlinePlace;

/** Where sessions are held online: at any time for those who run them, near the time for whoever has a place. */
@Stateless
@DenyAll
public class OnlineSessions {

    /** How long before it begins a session's link is shown. */
    public static final Duration BEFORE = Duration.ofHours(24);

    @Inject
    private OnlinePlaces places;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Where a session is held online, for coordinators and those who deliver it; nobody else finds anything. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public Optional<OnlinePlace> of(CourseSession session) {
        boolean theirs = caller.is(Roles.COORDINATOR)
                || caller.isSystem()
                || caller.personId().filter(session::isDeliveredBy).isPresent();
        return theirs ? places.of(session) : Optional.empty();
    }

    /** Where a session is held online, from a day before it begins until it is over. The caller knows for whom it asks. */
    @PermitAll
    public Optional<OnlinePlace> nearTheTime(CourseSession session) {
        return near(session, clock.instant());
    }

    /** The same for a message that is read at some instant at the earliest. */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<OnlinePlace> near(CourseSession session, Instant at) {
        boolean near = !at.isBefore(session.startsAt().minus(BEFORE)) && !session.isOver(at);
        return near ? places.of(session) : Optional.empty();
    }
}
