package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.Demands;
import org.wherry.booking.model.KeptPlaces;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.CourseSession;

/**
 * Whose turn it is when a place is free: the first in line's who may have it, because places that are kept for a sector
 * go to nobody else. The caller holds the session's lock.
 */
@ApplicationScoped
public class WhoseTurn {

    @Inject
    private Admissions admissions;

    @Inject
    private Bookings bookings;

    @Inject
    private Demands demands;

    /** Those who wait to whom the free places go, first in line first; at most so many. */
    List<Booking> next(SessionPlaces places, CourseSession session, int most, Instant now) {
        KeptPlaces kept = kept(places, session, now);
        if (kept.isNothing()) {
            return bookings.line(places.sessionId(), most);
        }
        List<Booking> next = new ArrayList<>();
        for (Booking waiting : bookings.line(places.sessionId()).bookings()) {
            Long sector = sectorOf(waiting);
            if (next.size() < most && !kept.isClosedTo(sector)) {
                next.add(waiting);
                kept = kept.afterOneFor(sector);
            }
        }
        return next;
    }

    /** How many who wait come before somebody new: not those for whom no free place is meant. */
    long ahead(SessionPlaces places, CourseSession session, Instant now) {
        boolean matters = places.waiting() > 0
                && places.placesLeft() > 0
                && !session.shares().isEmpty();
        return matters ? next(places, session, places.placesLeft(), now).size() : places.waiting();
    }

    /** Whether a free place may go to somebody who waits. */
    boolean mayHaveOne(Booking waiting, SessionPlaces places, CourseSession session, Instant now) {
        return session.shares().isEmpty() || !kept(places, session, now).isClosedTo(sectorOf(waiting));
    }

    /** Refuses somebody who waits while every free place is kept for other sectors. */
    void refuseIfKept(Booking waiting, SessionPlaces places, CourseSession session, Instant now) {
        if (!session.shares().isEmpty()) {
            kept(places, session, now).keptFromUntil(sectorOf(waiting)).ifPresent(until -> {
                throw new Refusal(BookingRefusal.KEPT_FOR_OTHERS, until);
            });
        }
    }

    private KeptPlaces kept(SessionPlaces places, CourseSession session, Instant now) {
        return session.shares().isEmpty() ? KeptPlaces.none() : admissions.kept(session, places.placesLeft(), now);
    }

    private Long sectorOf(Booking waiting) {
        return waiting.postId()
                .map(bookings::agencyOfPost)
                .map(demands::sectorOf)
                .orElse(null);
    }
}
