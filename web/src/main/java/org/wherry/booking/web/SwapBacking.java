package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.booking.service.SwapService;
import org.wherry.booking.service.TeamBookingService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;

/** Giving somebody’s place to a colleague, moving a booking to another date, or giving it back for them. */
@Named("swap")
@ViewScoped
public class SwapBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DATES = 20;

    @Inject
    private SwapService swaps;

    @Inject
    private TeamBookingService team;

    @Inject
    private ProgrammeService programme;

    @Inject
    private DeskWords words;

    @Inject
    private SessionWords sessionWords;

    private String reference;
    private String q;
    private String chosen;
    private UUID session;
    private boolean waits;

    @Size(max = Booking.REASON_MAX)
    private String reason;

    private transient DeskRow row;

    /** Finds the booking before anything of the page is written. */
    public void load() {
        getRow();
    }

    /** Gives the place to whoever was chosen. */
    public String substitute() {
        BookingRow taken = swaps.substitute(reference(), ChosenColleague.read(chosen), reason);
        Notices.done("booking.substitute.done", taken.reference());
        return back();
    }

    /** Moves the booking. */
    public String transfer() {
        BookingRow moved = swaps.transfer(reference(), session, waits ? IfFull.WAIT : IfFull.REFUSE, reason);
        Notices.done("booking.transfer.done." + moved.state(), moved.reference());
        return Faces.isUserInRole("BOOKING_CONTACT") || Faces.isUserInRole("COORDINATOR")
                ? back()
                : "/booking/mine?faces-redirect=true";
    }

    /** Gives it back. */
    public String cancel() {
        team.cancel(reference(), reason);
        Notices.done("booking.cancelFor.done", getRow().delegate());
        return back();
    }

    private String back() {
        return Faces.isUserInRole("COORDINATOR")
                ? "/booking/session-bookings?faces-redirect=true&session=" + getRow().sessionId()
                : "/booking/agency?faces-redirect=true";
    }

    /** Who could come instead. */
    public List<SelectItem> getColleagues() {
        return team.colleagues(getRow().sessionId(), q).stream()
                .map(each -> new SelectItem(ChosenColleague.of(each), words.colleague(each)))
                .toList();
    }

    /** The other dates of the course, with how full they are. */
    public List<SelectItem> getDates() {
        UUID course = programme.session(getRow().sessionId()).row().courseId();
        ProgrammeQuery sameCourse = new ProgrammeQuery(null, null, null, null, null, false, course);
        return programme.sessions(sameCourse, new PageRequest(1, DATES)).items().stream()
                .filter(each -> !each.id().equals(getRow().sessionId()))
                .map(each -> new SelectItem(each.id(), date(each)))
                .toList();
    }

    private String date(SessionRow other) {
        return Words.say(
                "booking.transfer.date",
                List.of(
                        sessionWords.starts(other.days()),
                        sessionWords.where(other.venue(), other.locality()),
                        sessionWords.status(other)));
    }

    public DeskRow getRow() {
        if (row == null) {
            row = swaps.find(reference());
        }
        return row;
    }

    private String reference() {
        return reference == null ? Faces.getRequestParameter("reference") : reference;
    }

    public boolean isWaits() {
        return waits;
    }

    public void setWaits(boolean waits) {
        this.waits = waits;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
