package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.HistoryRow;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.SessionBookingsService;
import org.wherry.common.model.NoSuch;

/** What happened to a booking: when, by whom and why. */
@Named("bookingHistory")
@RequestScoped
public class HistoryBacking {

    @Inject
    private SessionBookingsService bookings;

    @Inject
    private BookingService one;

    private String reference;
    private BookingRow booking;
    private List<HistoryRow> rows;

    /** Reads it; one of somebody else's booking is answered like one that does not exist. */
    public void load() {
        if (reference == null) {
            throw new NoSuch("booking", null);
        }
        rows = bookings.history(reference);
        booking = one.find(reference);
    }

    public BookingRow getBooking() {
        return booking;
    }

    public List<HistoryRow> getRows() {
        return rows;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
