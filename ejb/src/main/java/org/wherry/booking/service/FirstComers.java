package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.JoinedWaitingList;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.booking.model.RulesOfAPlace;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/** Gives a free place to the first of those told who takes it, within the transaction of the service that calls it. */
@ApplicationScoped
public class FirstComers {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private PlaceQuestions questions;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private NewBookings entered;

    @Inject
    private WaitingLine line;

    @Inject
    private WhoseTurn turns;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** Takes the place for a booking (id inside), unless it clashes with what the delegate took on since. */
    void take(long bookingId, Long by) {
        Instant now = clock.instant();
        Booking booking = bookings.byId(bookingId);
        Who who = new Who(bookings.oneAtATime(booking.delegateId()), by);
        CourseSession session = scheduling.session(booking.sessionId());
        RulesOfAPlace.checkClash(questions.aboutClash(session, who, now));
        SessionPlaces count = places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        if (booking.state() == BookingState.CONFIRMED) {
            return;
        }
        turns.refuseIfKept(booking, count, session, now);
        entered.write(() -> count.take(booking, session.startsAt(), by, now));
        line.gone(count);
        bookings.flush();
        if (booking.state() == BookingState.CONFIRMED) {
            happened.fire(new PlaceConfirmed(booking.id(), booking.sessionId(), booking.delegateId()));
        }
    }

    /** Tells whoever joins the line of a place that is already free to the first who takes it. */
    void joined(@Observes JoinedWaitingList joined) {
        CourseSession session = scheduling.session(joined.sessionId());
        line.offerOn(places.lockFor(joined.sessionId()), session, clock.instant());
    }
}
