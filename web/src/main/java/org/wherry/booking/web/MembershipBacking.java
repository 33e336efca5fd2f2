package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wherry.booking.model.MembershipRow;
import org.wherry.booking.service.MembershipService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** One membership: when it ends, or which of its days was noted wrongly. */
@Named("membership")
@ViewScoped
public class MembershipBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MembershipService memberships;

    private String id;
    private MembershipRow row;
    private LocalDate from;
    private LocalDate until;

    /** Reads it once; later what was typed stands. */
    public void load() {
        if (row == null) {
            row = memberships.find(PublicId.of("membership", id));
            from = row.from();
            until = row.until();
        }
    }

    /** Gives it the days that were typed. */
    public String change() {
        memberships.change(row.id(), from, until);
        Notices.done("booking.membership.done");
        return "/booking/memberships?faces-redirect=true";
    }

    /** Every membership of the organisation, the latest first. */
    public List<MembershipRow> getAll() {
        return memberships.of(row.agencyId());
    }

    public MembershipRow getRow() {
        return row;
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
