package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingLink;
import org.wherry.booking.model.BookingLink.Purpose;
import org.wherry.booking.model.BookingLinks;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingRows;
import org.wherry.booking.model.Bookings;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;

/** What somebody who waits can do: leave the line by the link in a mail, or take a place that is free to the first. */
@Stateless
@DenyAll
public class LineService {

    @Inject
    private OwnBookings own;

    @Inject
    private FirstComers firstComers;

    @Inject
    private PlaceReturning returning;

    @Inject
    private Bookings bookings;

    @Inject
    private BookingRows rows;

    @Inject
    private BookingLinks links;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Takes the free place that the caller was told of; staff may do it for anybody, on the telephone. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR})
    public BookingRow take(String typed) {
        BookingReference reference = own.reference(typed);
        firstComers.take(
                bookings.find(reference)
                        .orElseThrow(() -> new NoSuch("booking", typed))
                        .id(),
                caller.personId().orElse(null));
        return row(reference);
    }

    /** What the link in a mail is about; this spends nothing. */
    @PermitAll
    public BookingRow look(Purpose purpose, String code) {
        return row(links.look(purpose, code, clock.instant()));
    }

    /** Leaves the line by the link in a mail; whoever has a place by now keeps it. */
    @PermitAll
    public BookingRow leaveBy(String code) {
        Instant now = clock.instant();
        BookingLink link = links.spend(Purpose.LEAVE_LINE, code, now);
        Booking booking = bookings.byId(link.bookingId());
        returning.leaveLine(new BookingReference(booking.reference()), link.personId());
        return row(link);
    }

    /** Takes the free place by the link in a mail. */
    @PermitAll
    public BookingRow takeBy(String code) {
        BookingLink link = links.spend(Purpose.TAKE_PLACE, code, clock.instant());
        firstComers.take(link.bookingId(), link.personId());
        return row(link);
    }

    private BookingRow row(BookingLink link) {
        return row(new BookingReference(bookings.byId(link.bookingId()).reference()));
    }

    private BookingRow row(BookingReference reference) {
        return rows.find(reference, clock.instant()).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
