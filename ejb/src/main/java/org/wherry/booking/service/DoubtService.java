package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.DoubtRow;
import org.wherry.booking.model.PlaceInDoubt;
import org.wherry.booking.model.PlaceInDoubt.Settled;
import org.wherry.booking.model.PlacesInDoubt;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.service.SchedulingService;

/** Coordinators decide whether a place stays whose prerequisite fell away; never about themselves. */
@Stateless
@DenyAll
public class DoubtService {

    @Inject
    private PlacesInDoubt doubts;

    @Inject
    private ExpectedLearning expected;

    @Inject
    private PlaceReturning returning;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audited;

    /** One page of the places in doubt, the soonest session first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<DoubtRow> open(PageRequest page) {
        return doubts.rows(page, clock.instant());
    }

    /** One place in doubt. */
    @RolesAllowed(Roles.COORDINATOR)
    public DoubtRow find(String reference) {
        return BookingReference.read(reference)
                .flatMap(read -> doubts.row(read, clock.instant()))
                .orElseThrow(() -> new NoSuch("place in doubt", reference));
    }

    /** Lets the place stay, and says why; the history keeps it. */
    @RolesAllowed(Roles.COORDINATOR)
    public void keep(String reference, String reason) {
        Booking booking = foreign(reference);
        SessionPlaces count = places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        settle(booking, Settled.KEPT);
        count.explain(booking, caller.requirePersonId(), reason, clock.instant());
        bookings.flush();
        audit(booking, true);
    }

    /** Gives the place to others, with a reason that the history keeps; that is never late. */
    @RolesAllowed(Roles.COORDINATOR)
    public void giveUp(String reference, String reason) {
        Booking booking = foreign(reference);
        String why = Text.required(reason, "reason", Booking.REASON_MAX);
        SessionPlaces count = places.lockFor(booking.sessionId());
        bookings.refresh(booking);
        settle(booking, Settled.GIVEN_UP);
        count.releaseFreely(booking, scheduling.session(booking.sessionId()).startsAt());
        bookings.flush();
        returning.cancel(new BookingReference(booking.reference()), caller.requirePersonId(), why);
        audit(booking, false);
    }

    /** Takes what is met otherwise by now, or has ended, off the list. */
    @RolesAllowed(Roles.SYSTEM)
    public void lookAgain() {
        expected.lookAgainAtAll();
    }

    private void settle(Booking booking, Settled how) {
        Instant now = clock.instant();
        PlaceInDoubt doubt = doubts.about(booking.id())
                .filter(open -> booking.state().isLive())
                .orElseThrow(() -> new Refusal(BookingRefusal.NOTHING_AWAITED));
        doubt.settle(how, now);
    }

    private Booking foreign(String typed) {
        Booking booking = BookingReference.read(typed)
                .flatMap(bookings::find)
                .orElseThrow(() -> new NoSuch("place in doubt", typed));
        if (directory.survivorOf(booking.delegateId()) == caller.requirePersonId()) {
            throw new Refusal(BookingRefusal.OWN_CASE);
        }
        return booking;
    }

    private void audit(Booking booking, boolean kept) {
        audited.fire(Audited.ofPerson(
                        AuditedAct.PLACE_IN_DOUBT_DECIDED,
                        directory.card(booking.delegateId()).publicId())
                .changed("reference", null, booking.reference())
                .changed("kept", null, kept));
    }
}
