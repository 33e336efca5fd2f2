package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.model.SessionStatus;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PublicId;

/** One session of the programme, and where else to go when it is full. */
@Named
@RequestScoped
public class SessionBacking {

    /** How many other dates are offered beside a session that cannot be booked. */
    private static final int OTHERS = 3;

    @Inject
    private ProgrammeService programme;

    private String id;
    private SessionDetail session;
    private List<SessionRow> otherDates = List.of();

    /** Reads the session before anything of the page is written, so that an unknown one gets its own page. */
    public void load() {
        session = programme.session(PublicId.of("session", id));
        if (session.row().status() != SessionStatus.OPEN) {
            otherDates = otherDatesOf(session.row().courseId());
        }
    }

    private List<SessionRow> otherDatesOf(UUID course) {
        var bookable = new ProgrammeQuery(null, null, null, null, null, true, course);
        return programme.sessions(bookable, new PageRequest(1, OTHERS)).items();
    }

    public SessionDetail getSession() {
        return session;
    }

    /** Other sessions of the course with places left; none when this one can be booked. */
    public List<SessionRow> getOtherDates() {
        return otherDates;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
