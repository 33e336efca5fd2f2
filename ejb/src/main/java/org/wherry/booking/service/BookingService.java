package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingRows;
import org.wherry.booking.model.SessionDetail;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/** Booking a place, cancelling it, and answering an offer. Everybody sees their own bookings, staff see all. */
@Stateless
@DenyAll
public class BookingService {

    @Inject
    private PlaceGiving giving;

    @Inject
    private PlaceReturning returning;

    @Inject
    private Payers payers;

    @Inject
    private OwnBookings own;

    @Inject
    private PlaceQuestions questions;

    @Inject
    private ProgrammeService programme;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private BookingRows rows;

    @Inject
    private KeyedBooking keyed;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Books a place for the caller, or a place in line where they want that. */
    @RolesAllowed(Roles.PRACTITIONER)
    public BookingRow book(BookPlace wanted) {
        long delegate = caller.requirePersonId();
        return row(giving.give(BookingReference.draw(), wanted, delegate, delegate));
    }

    /** Books a place for somebody else (their id outside); the same rules hold. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public BookingRow bookFor(UUID person, BookPlace wanted) {
        long delegate = directory.card(person).id();
        return row(giving.give(
                BookingReference.draw(), wanted, delegate, caller.personId().orElse(null)));
    }

    /**
     * Books a place for the caller once, however often the same request comes; tried again after a refusal, it is
     * looked at afresh. In no transaction of its own, because the key of a refused request is kept, too.
     *
     * @param key the caller's own name for this request, 1 to 200 printable characters; kept for a day
     */
    @RolesAllowed(Roles.PRACTITIONER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Placed bookOnce(String key, BookPlace wanted) {
        long delegate = caller.requirePersonId();
        IdempotencyKey named = new IdempotencyKey(key);
        try {
            return keyed.book(delegate, named, wanted);
        } catch (Refusal refusal) {
            keyed.keepRefused(delegate, named, wanted);
            throw refusal;
        }
    }

    /**
     * Gives a place, or a place in line, back; one that was given back already stays so. Staff may do it for anybody.
     *
     * @param reason why, or null
     */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR, Roles.SYSTEM})
    public BookingRow cancel(String reference, String reason) {
        returning.cancel(own.reference(reference), caller.personId().orElse(null), reason);
        return find(reference);
    }

    /** Accepts an offered place, unless something else was booked for that time since. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR, Roles.SYSTEM})
    public BookingRow accept(String reference) {
        giving.accept(own.reference(reference), caller.personId().orElse(null));
        return find(reference);
    }

    /** Declines an offered place; it goes to the next in line. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR, Roles.SYSTEM})
    public BookingRow decline(String reference) {
        returning.decline(own.reference(reference), caller.personId().orElse(null));
        return find(reference);
    }

    /** The booking that is called so: one's own, or anybody's for staff. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR, Roles.SYSTEM})
    public BookingRow find(String reference) {
        return row(own.reference(reference));
    }

    /** One page of the caller's bookings, the latest session first. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Page<BookingRow> mine(PageRequest page) {
        return rows.of(caller.requirePersonId(), page, clock.instant());
    }

    /** What the caller checks before booking; nothing is locked or held. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Preview preview(UUID id) {
        SessionDetail detail = programme.session(id);
        CourseSession session = scheduling.session(id);
        long delegate = caller.requirePersonId();
        Instant now = clock.instant();
        Wish wish = questions.preview(session, new Who(delegate, delegate), null, now);
        return new Preview(
                detail,
                wish.posts(),
                wish.judgement(),
                detail.row().placesLeft() == 0 || detail.row().waiting() > 0,
                payers.priceFor(wish));
    }

    private BookingRow row(BookingReference reference) {
        return rows.find(reference, clock.instant()).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
