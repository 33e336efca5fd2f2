package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.CancelledLate;
import org.wherry.booking.model.OfferDeclined;
import org.wherry.booking.model.OfferLapsed;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Takes places back, within the transaction of the service that calls it, and offers them to the next in line. The
 * session's lock is taken although freeing needs none: the line that moves up does.
 */
@ApplicationScoped
public class PlaceReturning {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private WaitingLine line;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** Cancels a booking and offers what it held to the next in line; one that has ended stays as it is. */
    void cancel(BookingReference reference, Long by, String reason) {
        Instant now = clock.instant();
        Booking booking = booking(reference);
        SessionPlaces count = places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        if (!booking.state().isLive()) {
            return;
        }
        CourseSession session = scheduling.session(booking.sessionId());
        count.cancel(booking, session.startsAt(), Duration.ofDays(session.noticePeriodDays()), by, reason, now);
        bookings.flush();
        if (booking.cancellation().filter(Cancellation.LATE::equals).isPresent()) {
            happened.fire(new CancelledLate(booking.id(), session.id(), booking.delegateId()));
        }
        happened.fire(booking.cancellation()
                .<Object>map(how -> new BookingCancelled(booking.id(), session.id(), booking.delegateId(), how))
                .orElseGet(() -> new OfferDeclined(booking.id(), session.id(), booking.delegateId())));
        line.offerOn(count, session, now);
    }

    /**
     * Gives a place in line back, by a link that stands in a mail from that time.
     *
     * @throws Refusal NOT_IN_LINE, where there is a place or an offer by now: whoever gives that back says so themselves
     */
    void leaveLine(BookingReference reference, Long by) {
        Booking booking = booking(reference);
        places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        if (booking.state() != BookingState.WAITING) {
            throw new Refusal(ApprovalRefusal.NOT_IN_LINE);
        }
        cancel(reference, by, null);
    }

    /** Declines an offer; the place goes to the next in line. */
    void decline(BookingReference reference, Long by) {
        Instant now = clock.instant();
        Booking booking = booking(reference);
        SessionPlaces count = places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        if (booking.state() == BookingState.DECLINED) {
            return;
        }
        count.decline(booking, by, now);
        bookings.flush();
        happened.fire(new OfferDeclined(booking.id(), booking.sessionId(), booking.delegateId()));
        line.offerOn(count, scheduling.session(booking.sessionId()), now);
    }

    /** Ends the offers of a session (its id inside) whose time has passed, and offers their places on. */
    void lapse(long sessionId) {
        Instant now = clock.instant();
        SessionPlaces count = places.lockFor(sessionId);
        for (Booking booking : bookings.live(sessionId)) {
            if (booking.isOfferOver(now)) {
                count.lapse(booking, now);
                bookings.flush();
                happened.fire(new OfferLapsed(booking.id(), sessionId, booking.delegateId()));
            }
        }
        line.offerOn(count, scheduling.session(sessionId), now);
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
