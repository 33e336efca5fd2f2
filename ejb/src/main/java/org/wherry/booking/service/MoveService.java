package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingLink;
import org.wherry.booking.model.BookingLink.Purpose;
import org.wherry.booking.model.BookingLinks;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingRows;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.MoveRow;
import org.wherry.booking.model.MovedBooking;
import org.wherry.booking.model.MovedBooking.Answer;
import org.wherry.booking.model.SessionMove;
import org.wherry.booking.model.SessionMoves;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/** Moving everybody on a session to another in one act, and what each of them says to it. */
@Stateless
@DenyAll
public class MoveService {

    @Inject
    private Moving moving;

    @Inject
    private SessionMoves moves;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private BookingRows rows;

    @Inject
    private BookingLinks links;

    @Inject
    private OwnBookings own;

    @Inject
    private PlaceReturning returning;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** Where everybody on a session (id outside) could be moved to: first the sessions of its course. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<SessionMoves.Choice> choices(UUID from) {
        return moves.choices(scheduling.session(from).id(), clock.instant());
    }

    /** What would happen (ids outside); nothing is locked or changed. */
    @RolesAllowed(Roles.COORDINATOR)
    public MovePreview preview(UUID from, UUID to) {
        Instant now = clock.instant();
        CourseSession there = scheduling.session(to);
        List<MoveRow> booked = moves.booked(scheduling.session(from).id()).stream()
                .map(row -> moving.obstacle(booking(new BookingReference(row.reference())), there, now)
                        .map(row::blockedBy)
                        .orElse(row))
                .toList();
        return new MovePreview(moving.free(places.glance(there.id())), moving.answerBy(there, now), booked);
    }

    /**
     * Moves everybody who can be, and asks each whether that suits. Whoever cannot be moved stays where they are.
     *
     * @return how many were moved
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public int move(UUID from, UUID to, String reason) {
        SessionMove move = moving.move(
                scheduling.session(from),
                scheduling.session(to),
                caller.personId().orElse(null),
                reason);
        audited.fire(Audited.of(AuditedAct.BOOKINGS_MOVED, from).changed("bookings", null, move.size()));
        return move.size();
    }

    /** Who was moved away from a session (id outside), with what they said. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<MoveRow> movedFrom(UUID session) {
        return moves.movedFrom(scheduling.session(session).id());
    }

    /** Says whether the session suits that a booking was moved to; a place that does not suit is given back freely. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR})
    public BookingRow answer(String reference, Answer said) {
        Booking booking = booking(own.reference(reference));
        answer(booking, said, caller.personId().orElse(null));
        return row(booking);
    }

    /** What the link in a mail is about; this spends nothing. */
    @PermitAll
    public BookingRow look(String code) {
        return row(bookings.byId(
                links.look(Purpose.ANSWER_MOVE, code, clock.instant()).bookingId()));
    }

    /** Says it by the link in a mail. */
    @PermitAll
    public BookingRow answerBy(String code, Answer said) {
        BookingLink link = links.spend(Purpose.ANSWER_MOVE, code, clock.instant());
        Booking booking = bookings.byId(link.bookingId());
        answer(booking, said, link.personId());
        return row(booking);
    }

    private void answer(Booking booking, Answer said, Long by) {
        MovedBooking moved = moves.into(booking.id()).orElseThrow(() -> new NoSuch("move", booking.reference()));
        moved.answer(said, clock.instant());
        if (said == Answer.RELEASED) {
            returning.cancel(new BookingReference(booking.reference()), by, null);
        }
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }

    private BookingRow row(Booking booking) {
        return rows.find(new BookingReference(booking.reference()), clock.instant())
                .orElseThrow(() -> new NoSuch("booking", booking.reference()));
    }
}
