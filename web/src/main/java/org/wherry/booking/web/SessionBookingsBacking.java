package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.ReservationRow;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.booking.service.ReservationService;
import org.wherry.booking.service.SessionBookingsService;
import org.wherry.common.web.PublicId;

/** Everybody on a session, for whoever runs the programme. */
@Named("sessionBookings")
@RequestScoped
public class SessionBookingsBacking {

    @Inject
    private SessionBookingsService bookings;

    @Inject
    private ReservationService reservations;

    @Inject
    private ProgrammeService programme;

    private String session;
    private SessionDetail detail;
    private List<DeskRow> rows;
    private List<ReservationRow> held;

    /** Reads them. */
    public void load() {
        var id = PublicId.of("session", session);
        detail = programme.session(id);
        rows = bookings.of(id);
        held = reservations.ofSession(id);
    }

    /** Those with a live booking. */
    public List<DeskRow> getLive() {
        return rows.stream().filter(row -> row.state().isLive()).toList();
    }

    /** Those whose booking came to an end. */
    public List<DeskRow> getEnded() {
        return rows.stream().filter(row -> !row.state().isLive()).toList();
    }

    public List<ReservationRow> getHeld() {
        return held;
    }

    public SessionDetail getDetail() {
        return detail;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
