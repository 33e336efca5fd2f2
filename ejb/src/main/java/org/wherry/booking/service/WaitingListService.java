package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.Line;
import org.wherry.booking.model.LineRows;
import org.wherry.booking.model.OfferPeriod;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * The waiting list in the hands of coordinators: its order, and places that are offered by hand. Whoever waits in a line
 * does not put it in order.
 */
@Stateless
@DenyAll
public class WaitingListService {

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private LineRows rows;

    @Inject
    private WaitingLine line;

    @Inject
    private WhoseTurn turns;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** The waiting list of a session (id outside). */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public WaitingList of(UUID session) {
        CourseSession about = scheduling.session(session);
        SessionPlaces count = places.glance(about.id());
        return new WaitingList(
                count.placesLeft(),
                count.heldBack(),
                about.automaticOffers(),
                OfferPeriod.isOver(clock.instant(), about.startsAt()),
                rows.of(about.id()));
    }

    /**
     * Sets somebody at another place in line.
     *
     * @param to their place from now on, from 1; beyond the end is the end
     * @param reason why, which the history keeps
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void move(String reference, int to, String reason) {
        Booking moved = booking(reference);
        places.lockFor(moved.sessionId());
        bookings.refresh(moved);
        Line order = bookings.line(moved.sessionId());
        requireOutside(order);
        int from = order.placeOf(moved);
        int there = order.move(moved, to, caller.personId().orElse(null), reason, clock.instant());
        bookings.flush();
        audit(AuditedAct.LINE_REORDERED, moved, from, there);
    }

    /** Offers every free place of a session (id outside) to those who wait, also what was held back. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public int offerFree(UUID session) {
        CourseSession about = scheduling.session(session);
        SessionPlaces count = places.lockFor(about.id());
        Line order = bookings.line(about.id());
        requireOutside(order);
        if (count.placesLeft() <= 0 || order.bookings().isEmpty()) {
            throw new Refusal(ApprovalRefusal.NOTHING_TO_OFFER);
        }
        int offered =
                turns.next(count, about, count.placesLeft(), clock.instant()).size();
        if (offered == 0) {
            turns.refuseIfKept(order.bookings().get(0), count, about, clock.instant());
        }
        count.releaseHeldBack();
        line.offerNow(count, about, clock.instant());
        bookings.flush();
        audited.fire(Audited.of(AuditedAct.PLACE_OFFERED_BY_HAND, session).changed("places", null, offered));
        return offered;
    }

    /** Offers one free place to somebody who waits, whatever their place in line, and says why where it is not the first. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void offerTo(String reference, String reason) {
        Instant now = clock.instant();
        Booking chosen = booking(reference);
        SessionPlaces count = places.lockFor(chosen.sessionId());
        bookings.refresh(chosen);
        Line order = bookings.line(chosen.sessionId());
        requireOutside(order);
        if (count.placesLeft() <= 0) {
            throw new Refusal(ApprovalRefusal.NOTHING_TO_OFFER);
        }
        CourseSession session = scheduling.session(chosen.sessionId());
        if (OfferPeriod.isOver(now, session.startsAt())) {
            throw new Refusal(ApprovalRefusal.FIRST_COME_FIRST_SERVED);
        }
        turns.refuseIfKept(chosen, count, session, now);
        int from = order.placeOf(chosen);
        if (from != 1) {
            order.explain(chosen, caller.personId().orElse(null), reason, now);
        }
        line.offer(count, session, List.of(chosen), now);
        audit(AuditedAct.PLACE_OFFERED_BY_HAND, chosen, from, null);
    }

    private void audit(AuditedAct act, Booking booking, Object before, Object after) {
        audited.fire(Audited.ofPerson(act, directory.card(booking.delegateId()).publicId())
                .changed("reference", null, booking.reference())
                .changed("placeInLine", before, after));
    }

    private void requireOutside(Line order) {
        caller.personId()
                .filter(me ->
                        order.bookings().stream().anyMatch(waiting -> directory.survivorOf(waiting.delegateId()) == me))
                .ifPresent(me -> {
                    throw new Refusal(ApprovalRefusal.OWN_LINE);
                });
    }

    private Booking booking(String typed) {
        return BookingReference.read(typed).flatMap(bookings::find).orElseThrow(() -> new NoSuch("booking", typed));
    }
}
