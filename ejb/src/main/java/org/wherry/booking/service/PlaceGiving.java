package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.booking.model.PlaceWanted;
import org.wherry.booking.model.RulesOfAPlace;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Gives places, within the transaction of the service that calls it. Whoever consumes a place does so in this order:
 * one thing at a time for one delegate, the cheap checks, the session's lock, the booking, and the news of it.
 */
@ApplicationScoped
public class PlaceGiving {

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
    private PlaceSwapping swapping;

    @Inject
    private WhoseTurn turns;

    @Inject
    private Payers payers;

    @Inject
    private NeedsWhenBooking needs;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** Books a place, or a place in line, for a delegate; by whom is null for a job (ids inside). */
    BookingReference give(BookingReference reference, BookPlace wanted, long person, Long by) {
        Instant now = clock.instant();
        Who who = new Who(bookings.oneAtATime(person), by);
        Wish wish = wish(wanted, who, now);
        SessionPlaces count = places.lockFor(wish.session().id());
        RulesOfAPlace.checkShare(questions.counted(wish.asked(), count.placesLeft()));
        PlaceWanted place = wanted(reference, wanted, wish, who);
        Booking booking = count.book(place, turns.ahead(count, wish.session(), now), now);
        entered.enter(booking, who);
        payers.note(booking, wish, wanted.payer());
        needs.note(booking, who, wanted.needs());
        return reference;
    }

    /** A wish that the rules allow; what they look at was read before any lock on places. */
    Wish wish(BookPlace wanted, Who who, Instant now) {
        CourseSession session = scheduling.session(wanted.session());
        Wish wish = questions.about(session, who, wanted.post(), wanted.why(), now);
        wish.judgement().orRefuse();
        return wish;
    }

    /** The wish as the root that counts places takes it. */
    static PlaceWanted wanted(BookingReference reference, BookPlace wanted, Wish wish, Who who) {
        return new PlaceWanted(reference, who.delegate(), wish.postId(), wanted.ifFull(), who.by())
                .awaiting(wish.judgement().awaits(), wanted.why());
    }

    /** Turns an offer into a place, unless it clashes with what the delegate took on since they joined the line. */
    void accept(BookingReference reference, Long by) {
        Instant now = clock.instant();
        Booking booking = booking(reference);
        Who who = new Who(bookings.oneAtATime(booking.delegateId()), by, swapping.insteadOf(booking), true);
        CourseSession session = scheduling.session(booking.sessionId());
        RulesOfAPlace.checkClash(questions.aboutClash(session, who, now));
        SessionPlaces count = places.lockWith(booking.sessionId(), swapping.freesOn(booking));
        bookings.refresh(booking);
        if (booking.state() == BookingState.CONFIRMED) {
            return;
        }
        count.accept(booking, by, now);
        bookings.flush();
        happened.fire(new PlaceConfirmed(booking.id(), session.id(), booking.delegateId()));
        swapping.settle(booking, by);
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
