package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.service.DecisionService;
import org.wherry.booking.service.TeamBookingService;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;

/** Who is outside a course’s audience and says why they should come: a coordinator decides. */
@Named("decide")
@ViewScoped
public class DecideBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;
    private static final String LIST = "/booking/decisions?faces-redirect=true";

    @Inject
    private DecisionService decisions;

    @Inject
    private TeamBookingService bookings;

    private String page;
    private String reference;

    @Size(max = Booking.REASON_MAX)
    private String reason;

    private transient Page<DeskRow> found;
    private transient DeskRow row;

    /** Finds the booking before anything of the page is written. */
    public void load() {
        getRow();
    }

    /** Lets them come. */
    public String accept() {
        decisions.accept(reference(), reason);
        Notices.done("booking.decide.accepted", getRow().delegate());
        return LIST;
    }

    /** Says no, with a reason. */
    public String decline() {
        decisions.decline(reference(), reason);
        Notices.done("booking.decide.declined", getRow().delegate());
        return LIST;
    }

    public Page<DeskRow> getFound() {
        if (found == null) {
            found = decisions.waiting(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    public DeskRow getRow() {
        if (row == null) {
            row = bookings.find(reference());
        }
        return row;
    }

    private String reference() {
        return reference == null ? Faces.getRequestParameter("reference") : reference;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
