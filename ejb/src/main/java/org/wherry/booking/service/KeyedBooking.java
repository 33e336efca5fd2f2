package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingRows;
import org.wherry.booking.model.IdempotentRequests;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Roles;

/** The two transactions of a request with a key: booking, and, where that was refused, keeping the key all the same. */
@Stateless
@DenyAll
public class KeyedBooking {

    @Inject
    private IdempotentRequests requests;

    @Inject
    private PlaceGiving giving;

    @Inject
    private BookingRows rows;

    @Inject
    private Clock clock;

    /** Books for a delegate (their id inside), or finds what the same request made before. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Placed book(long delegate, IdempotencyKey key, BookPlace wanted) {
        BookingReference fresh = BookingReference.draw();
        BookingReference kept = requests.claim(delegate, key.value(), key.print(wanted), fresh, clock.instant());
        boolean repeated = !kept.equals(fresh);
        if (!repeated) {
            giving.give(fresh, wanted, delegate, delegate);
        }
        return new Placed(row(kept), repeated);
    }

    /** Keeps the key of a refused request, unless something else came with it before. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void keepRefused(long delegate, IdempotencyKey key, BookPlace wanted) {
        requests.refused(delegate, key.value(), key.print(wanted), clock.instant());
    }

    private BookingRow row(BookingReference reference) {
        return rows.find(reference, clock.instant()).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
