package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.ProgrammeSessions;
import org.wherry.booking.model.SessionRow;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.PageRequest;
import org.wherry.scheduling.model.CourseSession;

/** Where else somebody could go who cannot go here: the other sessions of the course on which a place is free. */
@Stateless
@DenyAll
public class SisterSessions {

    private static final int MOST = 10;

    @Inject
    private ProgrammeSessions programme;

    @Inject
    private CatalogueService catalogue;

    /** The sisters of a session on which anybody could book a place now, by time; at most {@value #MOST}. */
    @PermitAll
    public List<SessionRow> of(CourseSession session, Instant now) {
        ProgrammeQuery sameCourse = new ProgrammeQuery(
                null,
                null,
                null,
                null,
                null,
                true,
                catalogue.course(session.courseId()).publicId());
        // One more than is told, since the session itself may be among them.
        return programme.page(sameCourse, new PageRequest(1, MOST + 1), now).items().stream()
                .filter(row -> !row.id().equals(session.publicId()))
                .limit(MOST)
                .toList();
    }
}
