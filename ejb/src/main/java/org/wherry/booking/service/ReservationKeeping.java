package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.PlaceAsked;
import org.wherry.booking.model.PlaceWanted;
import org.wherry.booking.model.PlacesAsked;
import org.wherry.booking.model.PlacesReserved;
import org.wherry.booking.model.Reservation;
import org.wherry.booking.model.ReservationLapsed;
import org.wherry.booking.model.Reservations;
import org.wherry.booking.model.RulesOfAPlace;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/** Holds places without names, names them, and frees them, within the transaction of the service that calls it. */
@ApplicationScoped
public class ReservationKeeping {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private PlaceQuestions questions;

    @Inject
    private PlaceGiving giving;

    @Inject
    private NewBookings entered;

    @Inject
    private Payers payers;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Reservations reservations;

    @Inject
    private Bookings bookings;

    @Inject
    private WaitingLine line;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** Holds places; nobody who waits is overtaken. */
    Reservation reserve(CourseSession session, PlacesAsked asked) {
        Instant now = clock.instant();
        PlaceAsked wish = questions.aboutAgency(session, asked.agency(), now);
        RulesOfAPlace.judgeWithoutAName(wish).orRefuse();
        SessionPlaces count = places.lockFor(session.id());
        RulesOfAPlace.checkShare(questions.counted(wish, count.placesLeft() - asked.places() + 1));
        Reservation reservation = count.reserve(asked, count.waiting(), now);
        entered.write(() -> reservations.add(reservation));
        happened.fire(new PlacesReserved(reservation.id(), session.id(), reservation.agencyId()));
        return reservation;
    }

    /** Gives one of the reserved places to somebody. Two who name the same place meet at the session's lock. */
    BookingReference name(Reservation reservation, BookPlace named, long person, Long by) {
        Instant now = clock.instant();
        Who who = new Who(bookings.oneAtATime(person), by).withPlaceAtHand();
        Wish wish = giving.wish(named, who, now);
        SessionPlaces count = places.lockFor(reservation.sessionId());
        reservations.refresh(reservation);
        entered.write(() -> count.name(reservation, now));
        BookingReference reference = BookingReference.draw();
        PlaceWanted place = PlaceGiving.wanted(reference, named, wish, who).namedFrom(reservation.id());
        Booking booking = count.take(place, now);
        entered.enter(booking, who);
        payers.note(booking, wish, named.payer());
        return reference;
    }

    /** Frees some of the places that have no name. */
    void giveBack(Reservation reservation, int number) {
        Instant now = clock.instant();
        SessionPlaces count = places.lockFor(reservation.sessionId());
        reservations.refresh(reservation);
        entered.write(() -> count.giveBack(reservation, number, now));
        line.offerOn(count, scheduling.session(reservation.sessionId()), now);
    }

    /** Frees what was not named in time on a session (its id inside), and offers it on. */
    void lapse(long session) {
        Instant now = clock.instant();
        SessionPlaces count = places.lockFor(session);
        for (Reservation reservation : reservations.open(session)) {
            if (reservation.isOver(now)) {
                int freed = reservation.unnamed();
                entered.write(() -> count.lapse(reservation, now));
                happened.fire(new ReservationLapsed(reservation.id(), session, reservation.agencyId(), freed));
            }
        }
        line.offerOn(count, scheduling.session(session), now);
    }
}
