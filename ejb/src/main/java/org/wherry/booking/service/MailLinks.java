package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingLink.Purpose;
import org.wherry.booking.model.BookingLinks;
import org.wherry.booking.model.Bookings;
import org.wherry.people.model.Secret;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Makes the links that mails about bookings carry, as addresses of pages; each works once, until the session begins.
 * They stand in the mail alone: only a hash is kept.
 */
@ApplicationScoped
public class MailLinks {

    @Inject
    private BookingLinks links;

    @Inject
    private Bookings bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Clock clock;

    /** To the page on which somebody approves a booking (ids inside). */
    public String toApprove(long booking, long approver) {
        return "/booking/approve?code=" + secret(Purpose.APPROVE, bookings.byId(booking), approver);
    }

    /** To the page on which a delegate leaves the waiting list (id inside of their booking). */
    public String toLeaveTheLine(long booking) {
        return "/booking/leave-line?code=" + ofDelegate(Purpose.LEAVE_LINE, booking);
    }

    /** To the page on which a delegate takes a free place that all were told of. */
    public String toTakeThePlace(long booking) {
        return "/booking/take?code=" + ofDelegate(Purpose.TAKE_PLACE, booking);
    }

    /** To the page on which a delegate says whether the session suits that they were moved to. */
    public String toAnswerTheMove(long booking) {
        return "/booking/moved?code=" + ofDelegate(Purpose.ANSWER_MOVE, booking);
    }

    private String ofDelegate(Purpose purpose, long id) {
        Booking booking = bookings.byId(id);
        return secret(purpose, booking, booking.delegateId());
    }

    private String secret(Purpose purpose, Booking booking, long person) {
        Secret secret = links.make(
                purpose,
                booking.id(),
                person,
                clock.instant(),
                scheduling.session(booking.sessionId()).startsAt());
        return secret.clear();
    }
}
