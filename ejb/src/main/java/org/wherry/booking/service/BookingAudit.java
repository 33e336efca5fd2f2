package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wherry.booking.model.BookingFaults;
import org.wherry.booking.model.BookingFaults.Fault;
import org.wherry.people.model.Roles;

/** Examines the bookings of the live database: counts, histories, offers, reservations, workshops, who took over from whom. */
@Stateless
@DenyAll
public class BookingAudit {

    @Inject
    private BookingFaults faults;

    /** What is wrong; nothing when all is well. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.SYSTEM})
    public List<Fault> findings() {
        return faults.all();
    }
}
