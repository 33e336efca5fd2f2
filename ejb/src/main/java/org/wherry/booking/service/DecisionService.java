package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.wherry.booking.model.Awaited;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.DeskRows;
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

/** Coordinators decide about those who are outside a course's audience and say why they should come; never about themselves. */
@Stateless
@DenyAll
public class DecisionService {

    @Inject
    private RequestAnswers answers;

    @Inject
    private DeskRows rows;

    @Inject
    private Bookings bookings;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audited;

    /** One page of those who wait for a decision, the longest first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<DeskRow> waiting(PageRequest page) {
        return rows.awaitingACoordinator(page, clock.instant());
    }

    /** Lets somebody come; where nothing else is awaited, the place is theirs. */
    @RolesAllowed(Roles.COORDINATOR)
    public DeskRow accept(String reference, String reason) {
        BookingReference read = foreign(reference);
        answers.approve(read, Awaited.AUDIENCE, caller.requirePersonId(), reason);
        return decided(read, true);
    }

    /** Declines, with a reason that the delegate reads; the place goes to the next in line. */
    @RolesAllowed(Roles.COORDINATOR)
    public DeskRow decline(String reference, String reason) {
        BookingReference read = foreign(reference);
        String why = Text.required(reason, "reason", Booking.REASON_MAX);
        answers.decline(read, Awaited.AUDIENCE, caller.requirePersonId(), why);
        return decided(read, false);
    }

    private DeskRow decided(BookingReference reference, boolean accepted) {
        UUID delegate = directory.card(booking(reference).delegateId()).publicId();
        audited.fire(Audited.ofPerson(AuditedAct.AUDIENCE_DECIDED, delegate)
                .changed("reference", null, reference.value())
                .changed("accepted", null, accepted));
        return rows.of(reference, clock.instant());
    }

    private BookingReference foreign(String typed) {
        BookingReference reference = BookingReference.read(typed).orElseThrow(() -> new NoSuch("booking", typed));
        if (directory.survivorOf(booking(reference).delegateId()) == caller.requirePersonId()) {
            throw new Refusal(BookingRefusal.OWN_CASE);
        }
        return reference;
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
