package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.Reservations;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.CapacityChanged;
import org.wherry.scheduling.model.SessionCalledOff;
import org.wherry.scheduling.model.SessionPublished;
import org.wherry.scheduling.service.SchedulingService;

/** What becomes of places when a session is published, resized or called off, in that same transaction. */
@ApplicationScoped
public class PlacesFollowSessions {

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private Reservations reservations;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    void opened(@Observes SessionPublished published) {
        int capacity = scheduling.session(published.sessionId()).capacity();
        places.add(new SessionPlaces(published.sessionId(), capacity));
        bookings.flush();
    }

    void resized(@Observes CapacityChanged changed) {
        SessionPlaces count = places.lockFor(changed.sessionId());
        count.resize(changed.capacity(), bookings.waiting(changed.sessionId()));
        Violations.refusing(
                () -> {
                    bookings.flush();
                    return null;
                },
                // How many exactly, whoever came in between knows.
                Map.of(
                        "places_never_exceed_capacity",
                        () -> new Refusal(BookingRefusal.MORE_PLACES_HELD, changed.capacity() + 1)));
    }

    void calledOff(@Observes SessionCalledOff off) {
        Instant now = clock.instant();
        Long by = caller.personId().orElse(null);
        SessionPlaces count = places.lockFor(off.sessionId());
        count.close();
        reservations.open(off.sessionId()).forEach(reservation -> count.lapse(reservation, now));
        for (Booking booking : bookings.live(off.sessionId())) {
            count.callOff(booking, by, off.reason(), now);
            bookings.flush();
            happened.fire(new BookingCancelled(
                    booking.id(), booking.sessionId(), booking.delegateId(), Cancellation.BY_ORGANISER));
        }
        bookings.flush();
    }
}
