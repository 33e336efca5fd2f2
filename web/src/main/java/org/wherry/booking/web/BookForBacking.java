package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingPayer;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.booking.service.TeamBookingService;
import org.wherry.booking.service.TeamBookingService.Booked;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;

/** Booking for others: whoever books for an agency for its people, a coordinator for anybody, as on the telephone. */
@Named("bookFor")
@ViewScoped
public class BookForBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TeamBookingService team;

    @Inject
    private ProgrammeService programme;

    @Inject
    private DeskWords words;

    private String session;
    private String q;
    private String[] chosen = {};
    private boolean waits;

    @Size(max = Booking.REASON_MAX)
    private String why;

    @Size(max = BookingPayer.INVOICED_MAX)
    private String invoiced;

    @Size(max = BookingPayer.ORDER_MAX)
    private String purchaseOrder;

    private transient SessionDetail detail;
    private transient List<SelectItem> colleagues;
    private transient List<Booked> booked;

    /** Finds the session before anything of the page is written. */
    public void load() {
        getDetail();
    }

    /** Books for all who were ticked, and shows what came of each. */
    public void book() {
        BookPlace.Payer payer = new BookPlace.Payer(invoiced, purchaseOrder);
        BookPlace wanted = new BookPlace(id(), null, waits ? IfFull.WAIT : IfFull.REFUSE, why, payer);
        List<Chosen> named = Arrays.stream(chosen).map(ChosenColleague::read).toList();
        booked = team.book(named, wanted);
        detail = null;
        chosen = new String[0];
    }

    /** What came of booking for somebody, in words. */
    public String outcome(Booked one) {
        return one.refusal() != null
                ? Words.say(one.refusal())
                : Words.say(
                        "booking.bookFor.outcome." + one.booking().state(),
                        one.booking().reference());
    }

    /** What came of it; empty before the button was pressed. */
    public List<Booked> getBooked() {
        return booked == null ? List.of() : booked;
    }

    /** Whom the caller may book for, as far as they were looked for. */
    public List<SelectItem> getColleagues() {
        if (colleagues == null) {
            colleagues = team.colleagues(id(), q).stream()
                    .map(each -> new SelectItem(ChosenColleague.of(each), words.colleague(each)))
                    .toList();
        }
        return colleagues;
    }

    public SessionDetail getDetail() {
        if (detail == null) {
            detail = programme.session(id());
        }
        return detail;
    }

    private UUID id() {
        return PublicId.of("session", session == null ? Faces.getRequestParameter("session") : session);
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }

    public boolean isWaits() {
        return waits;
    }

    public void setWaits(boolean waits) {
        this.waits = waits;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getInvoiced() {
        return invoiced;
    }

    public void setInvoiced(String invoiced) {
        this.invoiced = invoiced;
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }
}
