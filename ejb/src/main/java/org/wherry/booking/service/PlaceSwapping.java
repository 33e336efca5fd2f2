package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.BookingSubstituted;
import org.wherry.booking.model.BookingTransferred;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.PlaceWanted;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Lets a colleague take a place over, and a delegate move to another session, within the transaction of the service
 * that calls it. Neither loses the place on the way: nobody in line comes between, and whoever moves keeps what they
 * have until the other place is sure.
 */
@ApplicationScoped
public class PlaceSwapping {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private PlaceGiving giving;

    @Inject
    private NewBookings entered;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private WaitingLine line;

    @Inject
    private Payers payers;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /**
     * Gives the place of one delegate to another.
     *
     * @param colleague who comes instead (id inside)
     * @param by who says so (id inside)
     */
    BookingReference substitute(BookingReference held, BookPlace wanted, long colleague, Long by) {
        Instant now = clock.instant();
        Booking holder = booking(held);
        if (holder.delegateId() == colleague) {
            throw new Refusal(BookingRefusal.SAME_DELEGATE);
        }
        Who who = new Who(bookings.oneAtATime(colleague), by).withPlaceAtHand();
        Wish wish = giving.wish(wanted, who, now);
        SessionPlaces count = places.lockFor(holder.sessionId());
        bookings.refresh(holder);
        entered.write(() -> count.handOver(holder, by, wanted.why(), now));
        BookingReference reference = BookingReference.draw();
        PlaceWanted place = PlaceGiving.wanted(reference, wanted, wish, who).takingOverFrom(holder.id());
        Booking taken = count.take(place, now);
        entered.enter(taken, who);
        payers.passOn(holder, taken, wish);
        happened.fire(new BookingSubstituted(
                holder.id(), taken.id(), holder.sessionId(), holder.delegateId(), taken.delegateId()));
        return reference;
    }

    /** Moves a delegate to another session: at once where a place is free there, or as soon as one is theirs. */
    BookingReference transfer(BookingReference held, BookPlace wanted, Long by) {
        Instant now = clock.instant();
        Booking from = booking(held);
        CourseSession target = scheduling.session(wanted.session());
        if (from.sessionId() == target.id()) {
            throw new Refusal(BookingRefusal.SAME_SESSION);
        }
        Who who = new Who(bookings.oneAtATime(from.delegateId()), by, held.value(), false);
        Wish wish = giving.wish(wanted, who, now);
        SessionPlaces count = places.lockWith(target.id(), from.sessionId());
        bookings.refresh(from);
        if (from.state() != BookingState.CONFIRMED
                || scheduling.session(from.sessionId()).hasBegun(now)) {
            throw new Refusal(BookingRefusal.ONLY_A_PLACE_GOES_ON);
        }
        BookingReference reference = BookingReference.draw();
        PlaceWanted place = PlaceGiving.wanted(reference, wanted, wish, who).takingOverFrom(from.id());
        boolean sameCourse = scheduling.session(from.sessionId()).courseId() == target.courseId();
        Booking to = count.book(sameCourse ? place.awaiting(Set.of(), place.why()) : place, count.waiting(), now);
        entered.enter(to, who);
        payers.passOn(from, to, wish);
        settle(to, by);
        return reference;
    }

    /** Frees the place that a delegate comes from, once the one that they moved to is sure; both sessions are locked. */
    void settle(Booking sure, Long by) {
        if (sure.state() != BookingState.CONFIRMED || sure.replaces().isEmpty()) {
            return;
        }
        Booking from = bookings.byId(sure.replaces().get());
        if (from.sessionId() == sure.sessionId() || !from.state().isLive()) {
            return;
        }
        Instant now = clock.instant();
        SessionPlaces count = places.lockFor(from.sessionId());
        entered.write(() -> count.leaveFor(from, by, null, now));
        happened.fire(new BookingTransferred(from.id(), sure.id(), from.delegateId()));
        line.offerOn(count, scheduling.session(from.sessionId()), now);
    }

    /** The session (id inside) that a booking would free a place on once it is sure, or null. */
    Long freesOn(Booking booking) {
        return booking.replaces().map(bookings::byId).map(Booking::sessionId).orElse(null);
    }

    /** The reference of the booking that one takes over from, or null. */
    String insteadOf(Booking booking) {
        return booking.replaces().map(bookings::byId).map(Booking::reference).orElse(null);
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
