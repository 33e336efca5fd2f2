package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.PlaceOffered;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionState;

/** Offers what has become free to those who wait, first in line first. The caller holds the session's lock. */
@ApplicationScoped
public class WaitingLine {

    @Inject
    private Bookings bookings;

    @Inject
    private Event<Object> happened;

    /** Offers every free place of a session that has not begun; what was freed has been taken off the count. */
    void offerOn(SessionPlaces places, CourseSession session, Instant now) {
        if (session.state() != SessionState.PUBLISHED || session.hasBegun(now) || places.placesLeft() <= 0) {
            return;
        }
        List<Booking> next = bookings.line(places.sessionId(), places.placesLeft());
        next.forEach(booking -> places.offer(booking, session.startsAt(), now));
        bookings.flush();
        // Whose word is still awaited has the place as soon as it is given, and is told then.
        for (Booking offered : next) {
            offered.offeredUntil()
                    .ifPresent(until -> happened.fire(
                            new PlaceOffered(offered.id(), offered.sessionId(), offered.delegateId(), until)));
        }
    }
}
