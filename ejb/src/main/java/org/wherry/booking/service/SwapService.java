package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingRows;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.DeskRows;
import org.wherry.booking.model.IfFull;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.service.SchedulingService;

/** A colleague takes a place over, or a delegate moves to another session; neither loses the place on the way. */
@Stateless
@DenyAll
public class SwapService {

    @Inject
    private PlaceSwapping swapping;

    @Inject
    private OwnBookings own;

    @Inject
    private TeamMembers team;

    @Inject
    private Bookings bookings;

    @Inject
    private BookingRows rows;

    @Inject
    private DeskRows desk;

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

    /** Gives a place to a colleague, under one of their posts (null: the longest held that fits). */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    public BookingRow substitute(String reference, TeamBookingService.Chosen colleague, String reason) {
        BookingReference held = own.ofTheTeam(reference);
        Booking booking = booking(held);
        TeamMembers.Member member =
                team.member(colleague.person(), colleague.post(), scheduling.session(booking.sessionId()));
        BookPlace wanted = new BookPlace(
                scheduling.session(booking.sessionId()).publicId(), member.postId(), IfFull.REFUSE, reason, null);
        BookingReference taken = swapping.substitute(
                held, wanted, member.person(), caller.personId().orElse(null));
        audited.fire(Audited.ofPerson(
                        AuditedAct.BOOKING_SUBSTITUTED,
                        directory.card(booking.delegateId()).publicId())
                .changed("reference", held.value(), taken.value()));
        return rows.get(taken, clock.instant());
    }

    /**
     * Moves a delegate to another session; where that is full and they want to wait, they keep the place they have
     * until one there is theirs.
     */
    @RolesAllowed({Roles.PRACTITIONER, Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    public BookingRow transfer(String reference, UUID session, IfFull ifFull, String reason) {
        BookingReference held = own.ofTheTeam(reference);
        Booking booking = booking(held);
        UUID post = booking.postId()
                .flatMap(id -> directory
                        .postsOf(
                                booking.delegateId(),
                                scheduling.session(session).firstDay())
                        .stream()
                        .filter(each -> each.id() == id)
                        .findFirst())
                .map(each -> each.publicId())
                .orElse(null);
        BookingReference moved = swapping.transfer(
                held,
                new BookPlace(session, post, ifFull, reason, null),
                caller.personId().orElse(null));
        audited.fire(Audited.ofPerson(
                        AuditedAct.BOOKING_TRANSFERRED,
                        directory.card(booking.delegateId()).publicId())
                .changed("reference", held.value(), moved.value()));
        return rows.get(moved, clock.instant());
    }

    /** The booking that would go on: one's own, one of the caller's agencies, or any for staff. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public DeskRow find(String reference) {
        return desk.of(own.ofTheTeam(reference), clock.instant());
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
