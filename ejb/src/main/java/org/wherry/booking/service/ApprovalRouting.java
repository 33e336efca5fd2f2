package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wherry.booking.model.Absences;
import org.wherry.booking.model.ApprovalLapsed;
import org.wherry.booking.model.ApprovalPassedOn;
import org.wherry.booking.model.ApprovalReminded;
import org.wherry.booking.model.ApprovalRequest;
import org.wherry.booking.model.ApprovalRequests;
import org.wherry.booking.model.ApprovalTerms.Deadlines;
import org.wherry.booking.model.ApprovalWanted;
import org.wherry.booking.model.Approver;
import org.wherry.booking.model.Awaited;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRequested;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.MoveProposed;
import org.wherry.booking.model.ReportingLine;
import org.wherry.booking.model.RequestDeclined;
import org.wherry.booking.model.RequestLapsed;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.CountyTime;
import org.wherry.people.service.Directory;
import org.wherry.people.service.LineManagement;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Asks whoever has to approve a booking, reminds them, asks the next, and gives up in the end; within the transaction of
 * the service that calls it. The session's lock is taken before the request's, as whoever cancels does.
 */
@ApplicationScoped
public class ApprovalRouting {

    @Inject
    private ApprovalRequests requests;

    @Inject
    private Bookings bookings;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Absences absences;

    @Inject
    private Availability availability;

    @Inject
    private LineManagement lines;

    @Inject
    private Directory directory;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private RequestAnswers answers;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** Asks the first, once a booking that wants approval is made. */
    void wanted(@Observes BookingRequested requested) {
        if (!requested.why().contains(Awaited.APPROVAL)) {
            return;
        }
        Booking booking = bookings.byId(requested.bookingId());
        long agency = bookings.agencyOfPost(booking.postId().orElseThrow());
        Approver first = lineOf(booking, agency).next(List.of());
        requests.add(new ApprovalRequest(booking.id(), agency, first, clock.instant()));
        happened.fire(new ApprovalWanted(booking.id(), first.person(), first.isPerson()));
    }

    void cancelled(@Observes BookingCancelled ended) {
        withdraw(ended.bookingId());
    }

    void moved(@Observes MoveProposed moved) {
        withdraw(moved.fromBookingId());
    }

    void declined(@Observes RequestDeclined ended) {
        withdraw(ended.bookingId());
    }

    void lapsed(@Observes RequestLapsed ended) {
        withdraw(ended.bookingId());
    }

    /** Does what is due for the request of a booking (id inside). */
    void follow(long bookingId) {
        Booking booking = bookings.byId(bookingId);
        places.lockFor(booking.sessionId());
        requests.lockOf(bookingId)
                .filter(ApprovalRequest::isWanted)
                .ifPresent(request -> follow(request, booking, clock.instant()));
    }

    private void follow(ApprovalRequest request, Booking booking, Instant now) {
        Deadlines due = deadlines(request, booking);
        if (!now.isBefore(due.lapse())) {
            request.lapse(now);
            answers.lapse(new BookingReference(booking.reference()), null);
            happened.fire(new ApprovalLapsed(booking.id(), booking.delegateId()));
            return;
        }
        ReportingLine line = lineOf(booking, request.agencyId());
        Optional<Approver> instead = line.instead(request.approver(), request.asked());
        if (instead.isPresent()) {
            pass(request, instead.get(), now);
        } else if (request.approver().isPerson() && !now.isBefore(due.pass())) {
            pass(request, line.next(request.asked()), now);
        } else if (!request.isReminded() && !now.isBefore(due.remind())) {
            request.remind(now);
            happened.fire(new ApprovalReminded(booking.id(), request.approver().person()));
        }
        requests.flush();
    }

    private void pass(ApprovalRequest request, Approver next, Instant now) {
        Long from = request.approver().person();
        request.passTo(next, now);
        requests.flush();
        happened.fire(new ApprovalPassedOn(request.bookingId(), from, next.person()));
    }

    private Deadlines deadlines(ApprovalRequest request, Booking booking) {
        return availability
                .termsOf(request.agencyId())
                .of(
                        request,
                        availability.of(request.agencyId()),
                        scheduling.session(booking.sessionId()).startsAt());
    }

    private ReportingLine lineOf(Booking booking, long agency) {
        return new ReportingLine(
                directory.survivorOf(booking.delegateId()),
                lines.above(booking.postId().orElseThrow(), agency),
                absences.on(CountyTime.dateOf(clock.instant())));
    }

    private void withdraw(long booking) {
        requests.lockOf(booking).ifPresent(request -> request.withdraw(clock.instant()));
        requests.flush();
    }
}
