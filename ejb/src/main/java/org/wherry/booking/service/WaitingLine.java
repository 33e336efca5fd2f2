package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.OfferPeriod;
import org.wherry.booking.model.PlaceOffered;
import org.wherry.booking.model.PlaceOfferedToAll;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionState;

/**
 * Offers what has become free to those who wait, first in line first, save what is kept for a sector; shortly before
 * the start it tells all of them instead. The caller holds the session's lock.
 */
@ApplicationScoped
public class WaitingLine {

    @Inject
    private Bookings bookings;

    @Inject
    private WhoseTurn turns;

    @Inject
    private Availability availability;

    @Inject
    private Event<Object> happened;

    /** Offers what may be offered without asking; what was freed has been taken off the count. */
    void offerOn(SessionPlaces places, CourseSession session, Instant now) {
        if (session.automaticOffers() && isGoingOn(session, now)) {
            offerNow(places, session, now);
        }
    }

    /** Offers what may be offered, although a coordinator does that by hand. */
    void offerNow(SessionPlaces places, CourseSession session, Instant now) {
        if (places.placesToOffer() <= 0) {
            return;
        }
        if (OfferPeriod.isOver(now, session.startsAt())) {
            tellAll(places, session, now);
        } else {
            offer(places, session, turns.next(places, session, places.placesToOffer(), now), now);
        }
    }

    /** Holds a place for each of some who wait, for as long as their agency's hours give them. */
    void offer(SessionPlaces places, CourseSession session, List<Booking> next, Instant now) {
        for (Booking booking : next) {
            Long agency = booking.postId().map(bookings::agencyOfPost).orElse(null);
            places.offer(booking, OfferPeriod.until(now, session.startsAt(), availability.of(agency)), now);
        }
        bookings.flush();
        // Whose word is still awaited has the place as soon as it is given, and is told then.
        for (Booking offered : next) {
            offered.offeredUntil()
                    .ifPresent(until -> happened.fire(
                            new PlaceOffered(offered.id(), offered.sessionId(), offered.delegateId(), until)));
        }
    }

    /** A place that all were told of is gone: whoever still waits is told again when the next becomes free. */
    void gone(SessionPlaces places) {
        if (places.placesLeft() <= 0) {
            bookings.line(places.sessionId()).forgetTelling();
        }
    }

    private void tellAll(SessionPlaces places, CourseSession session, Instant now) {
        List<Booking> untold =
                bookings.line(places.sessionId()).tell(waiting -> turns.mayHaveOne(waiting, places, session, now), now);
        bookings.flush();
        untold.forEach(booking ->
                happened.fire(new PlaceOfferedToAll(booking.id(), booking.sessionId(), booking.delegateId())));
    }

    private static boolean isGoingOn(CourseSession session, Instant now) {
        return session.state() == SessionState.PUBLISHED && !session.hasBegun(now);
    }
}
