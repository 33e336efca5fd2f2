package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.wherry.booking.model.ProgrammeSessions;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.service.OnlineSessions;
import org.wherry.scheduling.service.SchedulingService;

/** Where somebody who has a place joins a session online, near the time. */
@Stateless
@DenyAll
public class JoiningOnline {

    @Inject
    private ProgrammeSessions programme;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private OnlineSessions online;

    @Inject
    private Caller caller;

    /** Where the caller joins a session (its id outside); nothing without a confirmed place, or long before it begins. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Optional<OnlinePlace> placeIn(UUID session) {
        return caller.personId()
                .filter(person -> programme.hasAPlace(person, session))
                .flatMap(person -> online.nearTheTime(scheduling.session(session)));
    }
}
