package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.JoinedWaitingList;
import org.wherry.booking.model.PlaceWish;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.booking.model.UndatedRefusal;
import org.wherry.booking.model.UndatedSession;
import org.wherry.booking.model.UndatedSessions;
import org.wherry.booking.model.WishPassedOver;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Gives a session without a date its date, within the transaction of the service that calls it.
 *
 * <p>It is published and its places are locked before anybody else sees it, so nobody comes before those who asked
 * first. Each of them gets a place in line, in the order in which they asked, and the first in line are offered a
 * place: whoever does not say yes in time makes room for the next.
 */
@ApplicationScoped
public class Dating {

    /** A line that nobody overtakes, the first one in it included: each is asked for a yes. */
    private static final long IN_LINE = 1;

    @Inject
    private UndatedSessions undated;

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
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** Gives it the date of a draft, by a coordinator (id inside). */
    Dated date(UndatedSession gathered, UUID draft, long by) {
        gathered.refuseIfEnded();
        CourseSession session = scheduling.session(draft);
        if (session.courseId() != gathered.courseId()) {
            throw new Refusal(UndatedRefusal.OF_ANOTHER_COURSE);
        }
        if (session.state().isPublic()) {
            throw new Refusal(UndatedRefusal.NOT_A_DRAFT_ANY_MORE);
        }
        Instant now = clock.instant();
        List<PlaceWish> wishes = undated.wishes(gathered);
        Map<Long, Long> delegates = oneAtATime(wishes);
        scheduling.publish(draft);
        gathered.becomeOf(session.id(), now);
        SessionPlaces count = places.lockFor(session.id());
        List<Booking> made = new ArrayList<>();
        for (PlaceWish wish : wishes) {
            stand(wish, new Who(delegates.get(wish.personId()), by), session, count)
                    .ifPresent(made::add);
        }
        undated.flush();
        line.offerNow(count, session, now);
        List<Booking> waiting = made.stream()
                .filter(booking -> booking.state() == BookingState.WAITING)
                .toList();
        waiting.forEach(booking ->
                happened.fire(new JoinedWaitingList(booking.id(), booking.sessionId(), booking.delegateId())));
        return new Dated(made.size() - waiting.size(), waiting.size(), wishes.size() - made.size());
    }

    /** Holds each of them for one thing at a time, always in the order of their ids, and says who stands for whom. */
    private Map<Long, Long> oneAtATime(List<PlaceWish> wishes) {
        Map<Long, Long> delegates = new HashMap<>();
        wishes.stream()
                .map(PlaceWish::personId)
                .sorted()
                .forEach(person -> delegates.put(person, bookings.oneAtATime(person)));
        return delegates;
    }

    private Optional<Booking> stand(PlaceWish wish, Who who, CourseSession session, SessionPlaces count) {
        Instant now = clock.instant();
        Wish asked = questions.about(session, who, null, wish.why(), now);
        Optional<Refusal> refusal = asked.judgement().refusal();
        if (refusal.isPresent()) {
            wish.passOver(refusal.get().reason());
            happened.fire(new WishPassedOver(
                    who.delegate(), session.id(), refusal.get().reason().key()));
            return Optional.empty();
        }
        BookPlace wanted = new BookPlace(session.publicId(), null, IfFull.WAIT, wish.why(), null);
        Booking booking = count.book(PlaceGiving.wanted(BookingReference.draw(), wanted, asked, who), IN_LINE, now);
        entered.write(() -> bookings.add(booking));
        wish.standInLine();
        return Optional.of(booking);
    }
}
