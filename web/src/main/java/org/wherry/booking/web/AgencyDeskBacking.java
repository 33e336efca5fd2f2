package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.ReservationRow;
import org.wherry.booking.service.ReservationService;
import org.wherry.booking.service.TeamBookingService;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;

/** The desk of whoever books for an agency: its bookings and the places it holds. */
@Named("agencyDesk")
@RequestScoped
public class AgencyDeskBacking {

    private static final int SIZE = 50;

    @Inject
    private TeamBookingService team;

    @Inject
    private ReservationService reservations;

    private String page;
    private Page<DeskRow> found;
    private List<ReservationRow> held;

    /** Reads both. */
    public void load() {
        found = team.team(new PageRequest(PageNumber.of(page), SIZE));
        held = reservations.mine();
    }

    public Page<DeskRow> getFound() {
        return found;
    }

    public List<ReservationRow> getHeld() {
        return held;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
