package org.wherry.scheduling.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/** One session as the coordinator sees it: a last look before it is published, and calling it off. */
@Named("sessionPlan")
@ViewScoped
public class SessionPlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private ProgrammeService programme;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private String id;

    @Size(max = 500)
    private String reason;

    private transient CourseSession session;
    private transient SessionDetail detail;

    /** Reads it. */
    public void load() {
        UUID wanted = PublicId.of("session", id);
        session = scheduling.session(wanted);
        detail = programme.session(wanted);
    }

    /** Puts it into the programme. */
    public String publish() {
        scheduling.publish(PublicId.of("session", id));
        Notices.done("scheduling.publish.done");
        return here();
    }

    /** Calls it off, and tells everybody who has a booking. */
    public String callOff() {
        scheduling.callOff(PublicId.of("session", id), reason);
        Notices.done("scheduling.callOff.done");
        return here();
    }

    private String here() {
        return "/scheduling/publish?faces-redirect=true&id=" + id;
    }

    /** The agencies that a closed session is open to, by name. */
    public List<String> getOpenTo() {
        return directory.agencies(session.openTo()).stream()
                .map(AgencyCard::name)
                .toList();
    }

    /** Whether its first day has begun. */
    public boolean isBegun() {
        return session.hasBegun(clock.instant());
    }

    public CourseSession getSession() {
        return session;
    }

    public SessionDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
