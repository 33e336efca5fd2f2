package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotEmpty;
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

    @NotEmpty
    private String[] understood = {};

    private List<BookingRow> ahead;

    /** How long the records stay, and why. */
    public RetentionRule getKept() {
        return leaving.kept();
    }

    /** What would be given back. */
    public List<BookingRow> getAhead() {
        if (ahead == null) {
            ahead = bookings.mine(new PageRequest(1, PageRequest.LARGEST)).items().stream()
                    .filter(BookingRow::canCancel)
                    .toList();
        }
        return ahead;
    }

    /** Closes the account and ends the session. */
    public void leave() throws IOException {
        leaving.leave();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        Notices.done("people.leave.done");
        external.redirect("/");
    }

    public String[] getUnderstood() {
        return understood.clone();
    }

    public void setUnderstood(String[] understood) {
        this.understood = understood.clone();
    }
}
