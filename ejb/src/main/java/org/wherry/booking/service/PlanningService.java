package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.booking.model.PlannedRow;
import org.wherry.booking.model.PlannedSessions;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.SearchWords;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.model.SessionState;

/** The coordinator's list of sessions, with how full each one is. */
@Stateless
@DenyAll
public class PlanningService {

    @Inject
    private PlannedSessions sessions;

    @Inject
    private Clock clock;

    /**
     * One page of all sessions: those to come by time, then those before, the latest first.
     *
     * @param q words that must all stand in the course's title; blank: any
     * @param state null: any
     */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<PlannedRow> sessions(String q, SessionState state, PageRequest page) {
        return sessions.page(SearchWords.of(q), state, page, clock.instant());
    }
}
