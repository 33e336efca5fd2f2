package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.MembershipRow;
import org.wherry.booking.service.MembershipService;
import org.wherry.common.web.Notices;

/** Who is a member of the Safer Programme, and since when. */
@Named("memberships")
@ViewScoped
public class MembershipsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MembershipService memberships;

    private UUID agency;
    private LocalDate from;
    private LocalDate until;
    private transient List<MembershipRow> rows;

    /** Makes an agency a member. */
    public String begin() {
        memberships.begin(agency, from, until);
        Notices.done("booking.memberships.done");
        return "/booking/memberships?faces-redirect=true";
    }

    /** The terms that are not over. */
    public List<MembershipRow> getRows() {
        if (rows == null) {
            rows = memberships.current();
        }
        return rows;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
