package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.ApprovalRow;
import org.wherry.booking.model.ApprovalRows;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingLink;
import org.wherry.booking.model.BookingLink.Purpose;
import org.wherry.booking.model.BookingLinks;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.Bookings;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;

/**
 * Approving bookings, from a list or by the link in a mail. Whoever is or was asked sees a request; coordinators see
 * all.
 */
@Stateless
@DenyAll
public class ApprovalService {

    @Inject
    private ApprovalDesk desk;

    @Inject
    private ApprovalRows rows;

    @Inject
    private Bookings bookings;

    @Inject
    private BookingLinks links;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** One page of the bookings that wait for the caller's word, the longest first. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.LINE_MANAGER, Roles.COORDINATOR})
    public Page<ApprovalRow> waiting(PageRequest page) {
        return rows.waiting(caller.personId().orElse(null), isCoordinator(), page, desk.lapsing());
    }

    /** One of them, decided or not. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.LINE_MANAGER, Roles.COORDINATOR})
    public ApprovalRow find(String reference) {
        return row(booking(reference).id(), caller.personId().orElse(null), isCoordinator(), reference);
    }

    /** Until when the place of a booking (id inside) is held for an approval. */
    @PermitAll
    public Instant lapsesAt(long booking) {
        return row(booking, null, true, "to tell").lapsesAt();
    }

    /** Approves it. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.LINE_MANAGER, Roles.COORDINATOR})
    public ApprovalRow approve(String reference) {
        find(reference);
        desk.give(booking(reference).id(), caller.requirePersonId());
        return find(reference);
    }

    /** Refuses it, and says why. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.LINE_MANAGER, Roles.COORDINATOR})
    public ApprovalRow refuse(String reference, String reason) {
        find(reference);
        desk.refuse(booking(reference).id(), caller.requirePersonId(), reason);
        return find(reference);
    }

    /** What the link in a mail is about; this spends nothing. */
    @PermitAll
    public ApprovalRow look(String code) {
        return row(links.look(Purpose.APPROVE, code, clock.instant()));
    }

    /** Approves by the link in a mail. */
    @PermitAll
    public ApprovalRow approveBy(String code) {
        BookingLink link = links.spend(Purpose.APPROVE, code, clock.instant());
        desk.give(link.bookingId(), link.personId());
        return row(link);
    }

    /** Refuses by the link in a mail, and says why. */
    @PermitAll
    public ApprovalRow refuseBy(String code, String reason) {
        BookingLink link = links.spend(Purpose.APPROVE, code, clock.instant());
        desk.refuse(link.bookingId(), link.personId(), reason);
        return row(link);
    }

    private ApprovalRow row(BookingLink link) {
        return row(link.bookingId(), link.personId(), false, "by link");
    }

    private ApprovalRow row(long booking, Long reader, boolean all, String asked) {
        return rows.of(booking, reader, all, desk.lapsing()).orElseThrow(() -> new NoSuch("approval", asked));
    }

    private Booking booking(String typed) {
        return BookingReference.read(typed).flatMap(bookings::find).orElseThrow(() -> new NoSuch("approval", typed));
    }

    private boolean isCoordinator() {
        return caller.is(Roles.COORDINATOR);
    }
}
