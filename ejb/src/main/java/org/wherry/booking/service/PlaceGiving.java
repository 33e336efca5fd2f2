package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRequested;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.JoinedWaitingList;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.booking.model.PlaceWanted;
import org.wherry.booking.model.RulesOfAPlace;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.PostCard;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Gives places, within the transaction of the service that calls it. Whoever consumes a place does so in this order: one thing at a time for one delegate, the cheap checks, the session's lock, the booking, and the
 * news of it.
 */
@ApplicationScoped
public class PlaceGiving {

    private static final Map<String, Supplier<? extends Refusal>> SAID_BY_THE_DATABASE = Map.of(
            "places_never_exceed_capacity", () -> new Refusal(BookingRefusal.FULL),
            "one_live_booking", () -> new Refusal(BookingRefusal.ALREADY_BOOKED));

    @Inject
    private SchedulingService scheduling;

    @Inject
    private PlaceQuestions questions;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** Books a place, or a place in line, for a delegate; by whom is null for a job (ids inside). */
    BookingReference give(BookingReference reference, BookPlace wanted, long person, Long by) {
        Instant now = clock.instant();
        CourseSession session = scheduling.session(wanted.session());
        long delegate = bookings.oneAtATime(person);
        PlaceQuestions.Question question = questions.about(session, delegate, wanted.post(), now);
        RulesOfAPlace.check(question.asked());
        PostCard post = question.post();
        PlaceWanted place = new PlaceWanted(reference, delegate, post == null ? null : post.id(), wanted.ifFull(), by);

        SessionPlaces count = places.lockFor(session.id());
        Booking booking = count.book(place, bookings.waiting(session.id()), now);
        Violations.refusing(
                () -> {
                    bookings.add(booking);
                    bookings.flush();
                    return booking;
                },
                SAID_BY_THE_DATABASE);
        tell(booking);
        return reference;
    }

    private void tell(Booking booking) {
        if (booking.state() == BookingState.CONFIRMED) {
            happened.fire(new PlaceConfirmed(booking.id(), booking.sessionId(), booking.delegateId()));
        }
        if (booking.state() == BookingState.WAITING) {
            happened.fire(new JoinedWaitingList(booking.id(), booking.sessionId(), booking.delegateId()));
        }
        if (booking.isAwaiting()) {
            happened.fire(
                    new BookingRequested(booking.id(), booking.sessionId(), booking.delegateId(), booking.awaits()));
        }
    }

    /** Turns an offer into a place, unless it clashes with what the delegate took on since they joined the line. */
    void accept(BookingReference reference, Long by) {
        Instant now = clock.instant();
        Booking booking = booking(reference);
        long delegate = bookings.oneAtATime(booking.delegateId());
        CourseSession session = scheduling.session(booking.sessionId());
        RulesOfAPlace.checkClash(questions.aboutClash(session, delegate, now));
        SessionPlaces count = places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        if (booking.state() == BookingState.CONFIRMED) {
            return;
        }
        count.accept(booking, by, now);
        bookings.flush();
        happened.fire(new PlaceConfirmed(booking.id(), session.id(), booking.delegateId()));
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
