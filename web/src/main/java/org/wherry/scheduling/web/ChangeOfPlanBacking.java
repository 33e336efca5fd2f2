package org.wherry.scheduling.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.PlanChanges;
import org.wherry.scheduling.service.SchedulingService;

/** What a coordinator does to a planned session at one stroke: copies of it, other days, other places. */
@Named("changeOfPlan")
@ViewScoped
public class ChangeOfPlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    @Inject
    private SchedulingService scheduling;

    @Inject
    private ProgrammeService programme;

    @Inject
    private PlanChanges changes;

    private String id;
    private long version;
    private final List<DayForm> days = new ArrayList<>();

    @Min(1)
    @Max(CourseSession.CAPACITY_MAX)
    private int places;

    private String dates;
    private boolean publishing;
    private transient SessionRow row;

    /** Reads the session; what is typed afterwards stays. */
    public void load() {
        CourseSession session = scheduling.session(PublicId.of("session", id));
        if (days.isEmpty()) {
            version = session.version();
            places = session.capacity();
            session.days().forEach(day -> days.add(DayForm.of(day)));
        }
        row = programme.session(session.publicId()).row();
    }

    /** Plans the session again, once for each date. */
    public String copy() {
        List<LocalDate> firstDays = firstDays();
        if (firstDays == null) {
            return null;
        }
        int made =
                changes.copy(PublicId.of("session", id), firstDays, publishing).size();
        Notices.done(publishing ? "scheduling.copies.published" : "scheduling.copies.drafted", made);
        return "/scheduling/sessions?faces-redirect=true" + (publishing ? "" : "&state=DRAFT");
    }

    /** The dates that were typed, one on a line; null where one of them is none. */
    private List<LocalDate> firstDays() {
        List<LocalDate> read = new ArrayList<>();
        for (String line : dates.lines().filter(each -> !each.isBlank()).toList()) {
            try {
                read.add(LocalDate.parse(line.strip(), TYPED));
            } catch (DateTimeException unreadable) {
                Notices.problemIn("copies:dates", "scheduling.copies.notADate", line.strip());
                return null;
            }
        }
        return read;
    }

    /** Holds it on the days as typed. */
    public String move() {
        changes.move(
                PublicId.of("session", id),
                version,
                days.stream().map(DayForm::toDay).toList());
        Notices.done("scheduling.move.done");
        return here();
    }

    /** Gives it as many places as typed; whoever adds some while people wait goes on to offer them. */
    public String resize() {
        SessionRow before = programme.session(PublicId.of("session", id)).row();
        changes.resize(PublicId.of("session", id), version, places);
        boolean toOffer = before.waiting() > 0 && places > before.capacity();
        Notices.done(toOffer ? "scheduling.capacity.doneOffer" : "scheduling.capacity.done");
        return toOffer ? "/booking/waiting-list?faces-redirect=true&session=" + id : here();
    }

    private String here() {
        return "/scheduling/publish?faces-redirect=true&id=" + id;
    }

    /** What the programme says of it. */
    public SessionRow getRow() {
        return row;
    }

    public List<DayForm> getDays() {
        return days;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    public boolean isPublishing() {
        return publishing;
    }

    public void setPublishing(boolean publishing) {
        this.publishing = publishing;
    }
}
