package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.Bookings;
import org.wherry.people.model.PersonLeaves;
import org.wherry.people.service.Caller;

/** Gives back what somebody who leaves had booked, so that the next in line can have it. What is over stays. */
@ApplicationScoped
public class BookingsOfLeavers {

    @Inject
    private Bookings bookings;

    @Inject
    private PlaceReturning returning;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    void giveBack(@Observes PersonLeaves leaving) {
        Long by = caller.personId().orElse(null);
        for (Booking booking : bookings.ahead(leaving.personId(), clock.instant())) {
            returning.cancel(new BookingReference(booking.reference()), by, null);
        }
    }
}
