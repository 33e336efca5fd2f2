package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.LineService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.web.Notices;

/** One booking of the person who is signed in: its confirmation, and the pages that cancel it or answer an offer. */
@Named
@ViewScoped
public class BookingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String MINE = "/booking/mine?faces-redirect=true";

    @Inject
    private BookingService bookings;

    @Inject
    private LineService line;

    private String reference;

    @Size(max = 500)
    private String reason;

    private transient BookingRow booking;

    /** Reads the booking; one that is somebody else's is answered like one that does not exist. */
    public void load() {
        if (reference == null) {
            throw new NoSuch("booking", null);
        }
        booking = bookings.find(reference);
    }

    /** Cancels it. */
    public String cancel() {
        booking = bookings.cancel(reference, reason);
        Notices.done("booking.cancel.done", booking.courseTitle());
        return MINE;
    }

    /** Takes the place that is on offer. */
    public String accept() {
        bookings.accept(reference);
        return "/booking/confirmation?faces-redirect=true&reference=" + reference;
    }

    /** Takes the free place that goes to the first who does. */
    public String take() {
        line.take(reference);
        return "/booking/confirmation?faces-redirect=true&reference=" + reference;
    }

    /** Leaves the place that is on offer to the next in line. */
    public String decline() {
        booking = bookings.decline(reference);
        Notices.done("booking.decline.done", booking.courseTitle());
        return MINE;
    }

    /** The booking as it stands. */
    public BookingRow getBooking() {
        if (booking == null) {
            load();
        }
        return booking;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
