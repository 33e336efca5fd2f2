package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.AssertTrue;
import java.io.IOException;
import java.util.List;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.people.model.RetentionRule;
import org.wherry.people.service.LeavingService;

/** The page on which somebody closes their own account, after they were told what goes with it. */
@Named("leave")
@RequestScoped
public class LeaveBacking {

    @Inject
    private LeavingService leaving;

    @Inject
    private BookingService bookings;

    @AssertTrue
    private boolean understood;

    /** How long the records stay, and why. */
    public RetentionRule getKept() {
        return leaving.kept();
    }

    /** What would be given back. */
    public List<BookingRow> getAhead() {
        return bookings.mine(new PageRequest(1, PageRequest.LARGEST)).items().stream()
                .filter(BookingRow::canCancel)
                .toList();
    }

    /** Closes the account and ends the session. */
    public void leave() throws IOException {
        leaving.leave();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        Notices.done("people.leave.done");
        external.redirect("/");
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
