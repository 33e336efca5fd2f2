package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.wherry.booking.model.ApprovalGiven;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.booking.model.ApprovalRefused;
import org.wherry.booking.model.ApprovalRequest;
import org.wherry.booking.model.ApprovalRequests;
import org.wherry.booking.model.ApprovalRows.Lapsing;
import org.wherry.booking.model.Awaited;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.booking.model.WorkingHours;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.Directory;

/**
 * Decides about requests for approval, within the transaction of the service that calls it; that service says who may
 * see which. Nobody decides their own case, whichever way they came to it.
 */
@ApplicationScoped
public class ApprovalDesk {

    @Inject
    private ApprovalRequests requests;

    @Inject
    private Bookings bookings;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private RequestAnswers answers;

    @Inject
    private Availability availability;

    @Inject
    private Directory directory;

    @Inject
    private Event<Object> happened;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** Says yes for a booking (ids inside). */
    void give(long bookingId, long by) {
        Booking booking = bookings.byId(bookingId);
        ApprovalRequest request = open(booking, by);
        request.give(by, clock.instant());
        requests.flush();
        answers.approve(new BookingReference(booking.reference()), Awaited.APPROVAL, by, null);
        happened.fire(new ApprovalGiven(bookingId, booking.delegateId(), by));
        audit(AuditedAct.BOOKING_APPROVED, booking);
    }

    /** Says no for a booking (ids inside), and why. */
    void refuse(long bookingId, long by, String reason) {
        Booking booking = bookings.byId(bookingId);
        ApprovalRequest request = open(booking, by);
        request.refuse(by, reason, clock.instant());
        requests.flush();
        String why = request.reason().orElseThrow();
        answers.decline(new BookingReference(booking.reference()), Awaited.APPROVAL, by, why);
        happened.fire(new ApprovalRefused(bookingId, booking.delegateId(), by, why));
        audit(AuditedAct.BOOKING_NOT_APPROVED, booking);
    }

    /** When requests lapse, reading each agency's hours once. */
    Lapsing lapsing() {
        Map<Long, WorkingHours> hours = new HashMap<>();
        return (long agency, Instant askedAt, Instant starts) -> hours.computeIfAbsent(agency, availability::of)
                .after(askedAt, availability.termsOf(agency).lapseAfter(), starts);
    }

    private ApprovalRequest open(Booking booking, long by) {
        if (directory.survivorOf(booking.delegateId()) == by) {
            throw new Refusal(ApprovalRefusal.OWN_APPROVAL);
        }
        places.lockFor(booking.sessionId());
        return requests.lockOf(booking.id()).orElseThrow(() -> new NoSuch("approval", booking.reference()));
    }

    private void audit(AuditedAct act, Booking booking) {
        audited.fire(Audited.ofPerson(act, directory.card(booking.delegateId()).publicId())
                .changed("reference", null, booking.reference()));
    }
}
