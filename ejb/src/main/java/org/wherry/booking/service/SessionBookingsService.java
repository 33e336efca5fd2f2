package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.BookingHistory;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.DeskRows;
import org.wherry.booking.model.HistoryRow;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.service.SchedulingService;

/** Everybody on a session for whoever runs the programme, and what happened to a booking. */
@Stateless
@DenyAll
public class SessionBookingsService {

    @Inject
    private DeskRows rows;

    @Inject
    private BookingHistory history;

    @Inject
    private OwnBookings own;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Clock clock;

    /** All bookings of a session, the live ones first. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<DeskRow> of(UUID session) {
        return rows.ofSession(scheduling.session(session).publicId(), clock.instant());
    }

    /** What happened to a booking, in order: one's own, or anybody's for staff. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR})
    public List<HistoryRow> history(String reference) {
        return history.of(own.reference(reference));
    }
}
