package org.wherry.scheduling.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Sector;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Network;
import org.wherry.scheduling.service.NetworkService;
import org.wherry.scheduling.service.OnlineSessions;
import org.wherry.scheduling.service.PriceBands;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.scheduling.service.WorkflowService;

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
    private NetworkService networks;

    @Inject
    private PriceBands prices;

    @Inject
    private OnlineSessions online;

    @Inject
    private WorkflowService workflow;

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

    /** The agencies, networks and people that a closed session is open to, by name. */
    public List<String> getOpenTo() {
        Stream<String> agencies = directory.agencies(session.openTo()).stream().map(AgencyCard::name);
        Stream<String> circles = session.networks().isEmpty()
                ? Stream.empty()
                : networks.networks().stream()
                        .filter(network -> session.networks().contains(network.id()))
                        .map(Network::name);
        Stream<String> people = directory.cards(session.invited()).stream().map(PersonCard::name);
        return Stream.of(agencies, circles, people).flatMap(Function.identity()).toList();
    }

    /** The places that are kept for sectors, in words. */
    public List<String> getShares() {
        return session.shares().stream()
                .map(share ->
                        Words.say("scheduling.share", List.of(sector(share.sector()), share.places(), share.until())))
                .toList();
    }

    private String sector(long id) {
        return directory.sectors().stream()
                .filter(sector -> sector.id() == id)
                .map(Sector::name)
                .findFirst()
                .orElse("");
    }

    /** What a place costs, by kind of agency, in words; none where it costs nothing. */
    public List<String> getPrices() {
        return prices.bandsOf(session).stream().map(PriceWords::band).toList();
    }

    /** Whether it is held online too; those who may know see the link in its form. */
    public boolean isOnline() {
        return online.of(session).isPresent();
    }

    /** What only staff read: coordinators, and whoever delivers it. */
    public String getStaffNote() {
        boolean theirs = workflow.runs(session.publicId());
        return theirs ? session.settings().staffNote().orElse(null) : null;
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
