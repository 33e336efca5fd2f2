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
    private Clock clock;

    /** One page of the published programme, by time; from today on where the query does not say. */
    @PermitAll
    public Page<SessionRow> sessions(ProgrammeQuery query, PageRequest page) {
        Instant now = clock.instant();
        return programme.page(query, page, now);
    }

    /** A session of the programme; a draft is there for staff and its trainers only. */
    @PermitAll
    public SessionDetail session(UUID id) {
        SessionDetail found = programme.find(id, clock.instant()).orElseThrow(() -> new NoSuch("session", id));
        if (found.row().status() == SessionStatus.DRAFT) {
            // Refuses whoever may not know of it.
            scheduling.session(id);
        }
        return found;
    }
}
