package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.DoubtRow;
import org.wherry.booking.service.DoubtService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;

/** Places whose earlier course was not attended after all: a coordinator decides whether they stay. */
@Named("doubts")
@ViewScoped
public class DoubtBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;
    private static final String LIST = "/booking/decisions?faces-redirect=true";

    @Inject
    private DoubtService doubts;

    private String reference;
    private DoubtRow row;

    @Size(max = Booking.REASON_MAX)
    private String reason;

    private transient Page<DoubtRow> open;

    /** Finds the place before anything of the page is written. */
    public void load() {
        if (reference == null) {
            throw new NoSuch("place in doubt", null);
        }
        if (row == null) {
            row = doubts.find(reference);
        }
    }

    /** Lets the place stay. */
    public String keep() {
        doubts.keep(row.reference(), reason);
        Notices.done("booking.doubt.kept", row.delegate());
        return LIST;
    }

    /** Gives the place to others. */
    public String giveUp() {
        doubts.giveUp(row.reference(), reason);
        Notices.done("booking.doubt.givenUp", row.delegate());
        return LIST;
    }

    /** What is to be decided, the soonest session first. */
    public Page<DoubtRow> getOpen() {
        if (open == null) {
            open = doubts.open(new PageRequest(1, MOST));
        }
        return open;
    }

    public DoubtRow getRow() {
        return row;
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
