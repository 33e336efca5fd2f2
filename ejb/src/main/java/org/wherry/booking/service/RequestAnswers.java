package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.Awaited;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.booking.model.RequestDeclined;
import org.wherry.booking.model.RequestLapsed;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Answers what bookings await, within the transaction of the service that calls it; that service says who may. The last
 * word that is given makes the place sure, and one that is refused or not given in time frees it.
 */
@ApplicationScoped
public class RequestAnswers {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private PlaceSwapping swapping;

    @Inject
    private WaitingLine line;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /**
     * Gives a word that a booking awaits; one that is given already stays so.
     *
     * @param by who gives it (id inside), or null for a job
     * @param reason what they say, or null
     */
    void approve(BookingReference reference, Awaited word, Long by, String reason) {
        Booking booking = booking(reference);
        SessionPlaces count = places.lockWith(booking.sessionId(), swapping.freesOn(booking));
        bookings.refresh(booking);
        boolean repeated = booking.events().stream()
                .anyMatch(event -> event.answered().filter(word::equals).isPresent());
        if (repeated && booking.state().isLive()) {
            return;
        }
        count.approve(booking, word, by, reason, clock.instant());
        bookings.flush();
        if (booking.state() == BookingState.CONFIRMED) {
            happened.fire(new PlaceConfirmed(booking.id(), booking.sessionId(), booking.delegateId()));
            swapping.settle(booking, by);
        }
    }

    /** Refuses a word that a booking awaits, and offers what it held to the next in line. */
    void decline(BookingReference reference, Awaited word, Long by, String reason) {
        Instant now = clock.instant();
        Booking booking = booking(reference);
        SessionPlaces count = places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        if (booking.state() == BookingState.DECLINED) {
            return;
        }
        count.refuse(booking, word, by, reason, now);
        bookings.flush();
        happened.fire(new RequestDeclined(booking.id(), booking.sessionId(), booking.delegateId(), reason));
        line.offerOn(count, scheduling.session(booking.sessionId()), now);
    }

    /** Ends a request whose word was not given in time, and offers what it held to the next in line. */
    void lapse(BookingReference reference, String reason) {
        Instant now = clock.instant();
        Booking booking = booking(reference);
        SessionPlaces count = places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        if (!booking.isAwaiting()) {
            return;
        }
        count.lapseRequest(booking, reason, now);
        bookings.flush();
        happened.fire(new RequestLapsed(booking.id(), booking.sessionId(), booking.delegateId()));
        line.offerOn(count, scheduling.session(booking.sessionId()), now);
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
