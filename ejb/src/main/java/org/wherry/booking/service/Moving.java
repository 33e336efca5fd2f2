package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRequested;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.JoinedWaitingList;
import org.wherry.booking.model.MoveProposed;
import org.wherry.booking.model.PlaceWanted;
import org.wherry.booking.model.ReleasedFreely;
import org.wherry.booking.model.RulesOfAPlace;
import org.wherry.booking.model.SessionMove;
import org.wherry.booking.model.SessionMoves;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.booking.model.WorkingHours;
import org.wherry.common.model.Refusal;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionMoved;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Moves bookings to another session, within the transaction of the service that calls it, and lets whoever was moved go
 * freely. Locks are taken in one order: the delegates', then the two sessions', each by their ids.
 */
@ApplicationScoped
public class Moving {

    /** Whoever is told of another date has so many working days to give the place back freely. */
    private static final int WORKING_DAYS_TO_ANSWER = 5;

    @Inject
    private SessionMoves moves;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private NewBookings entered;

    @Inject
    private PlaceQuestions questions;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Directory directory;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** Why a booking cannot go to a session, where something is in the way. */
    Optional<Refusal> obstacle(Booking booking, CourseSession to, Instant now) {
        long delegate = directory.survivorOf(booking.delegateId());
        return RulesOfAPlace.obstacle(
                questions.aboutClash(to, new Who(delegate, null, booking.reference(), true), now));
    }

    /** Until when whoever is moved to a session now can give the place back freely. */
    Instant answerBy(CourseSession to, Instant now) {
        return WorkingHours.USUAL.after(now, WORKING_DAYS_TO_ANSWER, to.startsAt());
    }

    /** How many places of a session are free for those who would come: none while others wait. */
    int free(SessionPlaces there) {
        return bookings.waiting(there.sessionId()) > 0 ? 0 : there.placesLeft();
    }

    /** Moves everybody who can be; by whom is null for a job (id inside). */
    SessionMove move(CourseSession from, CourseSession to, Long by, String reason) {
        Instant now = clock.instant();
        requireOpen(to, now);
        SessionMove move = new SessionMove(from.id(), to.id(), by, reason, now, answerBy(to, now));
        TreeSet<Long> held = new TreeSet<>();
        bookings.live(from.id()).forEach(booking -> held.add(booking.delegateId()));
        held.forEach(bookings::oneAtATime);
        SessionPlaces first = places.lockFor(Math.min(from.id(), to.id()));
        SessionPlaces second = places.lockFor(Math.max(from.id(), to.id()));
        SessionPlaces here = first.sessionId() == from.id() ? first : second;
        SessionPlaces there = here == first ? second : first;
        List<Booking> going = inOrder(from.id()).stream()
                .filter(booking -> held.contains(booking.delegateId()))
                .filter(booking -> obstacle(booking, to, now).isEmpty())
                .toList();
        requirePlaces(going, there);
        going.forEach(booking -> move(booking, here, there, move, now));
        if (move.size() == 0) {
            throw new Refusal(ApprovalRefusal.NOBODY_TO_MOVE);
        }
        moves.add(move);
        return move;
    }

    private void move(Booking booking, SessionPlaces here, SessionPlaces there, SessionMove move, Instant now) {
        boolean held = booking.state().holdsPlace();
        PlaceWanted wanted = new PlaceWanted(
                        BookingReference.draw(),
                        directory.survivorOf(booking.delegateId()),
                        booking.postId().orElse(null),
                        held ? IfFull.REFUSE : IfFull.WAIT,
                        null)
                .awaiting(booking.awaits(), move.reason());
        here.callOff(booking, null, move.reason(), now);
        Booking after = held
                ? there.take(wanted.takingOverFrom(booking.id()), now)
                : there.book(wanted, bookings.waiting(there.sessionId()), now);
        there.releaseFreely(after, move.answerBy());
        entered.write(() -> bookings.add(after));
        move.take(booking, after);
        happened.fire(
                held
                        ? new MoveProposed(booking.id(), after.id(), after.delegateId(), move.answerBy())
                        : new JoinedWaitingList(after.id(), after.sessionId(), after.delegateId()));
        if (after.isAwaiting()) {
            happened.fire(new BookingRequested(after.id(), after.sessionId(), after.delegateId(), after.awaits()));
        }
    }

    /** Whoever is booked on a session that has other days or times now can give the place back freely for a while. */
    void moved(@Observes SessionMoved moved) {
        CourseSession session = scheduling.session(moved.sessionId());
        if (session.state() == SessionState.PUBLISHED) {
            SessionPlaces count = places.lockFor(session.id());
            Instant until = answerBy(session, clock.instant());
            bookings.live(session.id()).forEach(booking -> count.releaseFreely(booking, until));
            bookings.flush();
        }
    }

    void cancelled(@Observes BookingCancelled cancelled) {
        if (cancelled.how() == Cancellation.IN_TIME
                && bookings.byId(cancelled.bookingId()).isFreeToGo(clock.instant())) {
            happened.fire(new ReleasedFreely(cancelled.bookingId(), cancelled.sessionId(), cancelled.delegateId()));
        }
    }

    /** Those with places in the order in which they asked, then the line in its own. */
    private List<Booking> inOrder(long session) {
        List<Booking> all = new ArrayList<>(bookings.live(session));
        all.removeIf(booking -> booking.state() == BookingState.WAITING);
        all.addAll(bookings.line(session).bookings());
        return all;
    }

    private void requirePlaces(List<Booking> going, SessionPlaces there) {
        long needed =
                going.stream().filter(booking -> booking.state().holdsPlace()).count();
        int free = free(there);
        if (needed > free) {
            throw new Refusal(ApprovalRefusal.TOO_MANY_TO_MOVE, needed, free);
        }
    }

    private static void requireOpen(CourseSession to, Instant now) {
        if (to.state() != SessionState.PUBLISHED || to.hasBegun(now)) {
            throw new Refusal(BookingRefusal.STARTED);
        }
    }
}
