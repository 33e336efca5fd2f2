package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.BookingSubstituted;
import org.wherry.booking.model.BookingTransferred;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.Demands;
import org.wherry.booking.model.MoveProposed;
import org.wherry.booking.model.PlaceDoubted;
import org.wherry.booking.model.PlaceInDoubt;
import org.wherry.booking.model.PlaceInDoubt.Settled;
import org.wherry.booking.model.PlacesInDoubt;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionMoved;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Looks again at bookings that were allowed because something was expected to be attended first, once it will not be:
 * cancelled, called off, moved behind them, or over without their delegate. The place stays; a coordinator decides.
 */
@ApplicationScoped
public class ExpectedLearning {

    @Inject
    private PlacesInDoubt doubts;

    @Inject
    private LearningQuestions learning;

    @Inject
    private Demands demands;

    @Inject
    private Bookings bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<PlaceDoubted> happened;

    void cancelled(@Observes BookingCancelled happenedTo) {
        lookAgain(happenedTo.delegateId());
    }

    void substituted(@Observes BookingSubstituted happenedTo) {
        lookAgain(happenedTo.outDelegateId());
    }

    void transferred(@Observes BookingTransferred happenedTo) {
        lookAgain(happenedTo.delegateId());
    }

    void proposed(@Observes MoveProposed happenedTo) {
        lookAgain(happenedTo.delegateId());
    }

    void moved(@Observes SessionMoved happenedTo) {
        lookAgainAt(happenedTo.sessionId());
    }

    /** Looks again at the bookings of all who have a place on a session (id inside), now that it went otherwise. */
    public void lookAgainAt(long session) {
        doubts.delegatesOf(session).forEach(this::lookAgain);
    }

    /**
     * Looks again at what somebody (id inside) has booked; what is met by now is doubted no longer. What the demo replays
     * was decided when it happened.
     */
    public void lookAgain(long delegate) {
        if (clock.isReplaying() && caller.isSystem()) {
            return;
        }
        Instant now = clock.instant();
        for (long id : doubts.asking(delegate, now)) {
            Booking booking = bookings.byId(id);
            List<String> missing = missing(booking);
            Optional<PlaceInDoubt> open = doubts.about(id);
            if (missing.isEmpty()) {
                open.ifPresent(doubt -> doubt.settle(Settled.MET, now));
            } else if (open.isEmpty()) {
                String titles = String.join(", ", missing);
                doubts.add(new PlaceInDoubt(id, titles, now));
                doubts.flush();
                happened.fire(new PlaceDoubted(id, booking.sessionId(), booking.delegateId(), titles));
            }
        }
        doubts.flush();
    }

    /** Looks again at everything that is in doubt: it may be met otherwise, or have ended. */
    void lookAgainAtAll() {
        Instant now = clock.instant();
        for (PlaceInDoubt doubt : doubts.open()) {
            Booking booking = bookings.byId(doubt.bookingId());
            boolean over = scheduling.session(booking.sessionId()).hasBegun(now);
            if (!booking.state().isLive() || over) {
                doubt.settle(Settled.ENDED, now);
            } else if (missing(booking).isEmpty()) {
                doubt.settle(Settled.MET, now);
            }
        }
        doubts.flush();
    }

    private List<String> missing(Booking booking) {
        CourseSession session = scheduling.session(booking.sessionId());
        Long agency = booking.postId().map(bookings::agencyOfPost).orElse(null);
        Who who = new Who(directory.survivorOf(booking.delegateId()), null);
        Long sector = agency == null ? null : demands.sectorOf(agency);
        return learning.about(session, demands.of(session.courseId()), who, sector, false)
                .missing();
    }
}
