package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.ProgrammeSessions;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.model.SessionStatus;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.service.SchedulingService;

/** The programme as visitors search it, and as staff keep it. */
@Stateless
@DenyAll
public class ProgrammeService {

    @Inject
    private ProgrammeSessions programme;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** One page of the published programme, by time; from today on where the query does not say. */
    @PermitAll
    public Page<SessionRow> sessions(ProgrammeQuery query, PageRequest page) {
        Instant now = clock.instant();
        return programme.page(query, page, now);
    }

    /**
     * A session of the programme; a draft is there for staff and its trainers only. Where it is kept from others who
     * delivers it and where exactly, it is told to those who run it and those who have a place.
     */
    @PermitAll
    public SessionDetail session(UUID id) {
        SessionDetail found = programme.find(id, clock.instant()).orElseThrow(() -> new NoSuch("session", id));
        if (found.row().status() == SessionStatus.DRAFT) {
            // Refuses whoever may not know of it.
            scheduling.session(id);
        }
        return found.site().hidden() && !isFor(id) ? found.forThoseWithoutAPlace() : found;
    }

    private boolean isFor(UUID id) {
        return caller.is(Roles.COORDINATOR)
                || caller.isSystem()
                || caller.personId()
                        .filter(person -> programme.hasAPlace(person, id)
                                || scheduling.session(id).isDeliveredBy(person))
                        .isPresent();
    }
}
