package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.Bookings;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;

/** Whose bookings the caller may see and change; any other is answered like one that does not exist. */
@ApplicationScoped
public class OwnBookings {

    @Inject
    private Bookings bookings;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    /** The reference as it is kept, where that booking is the caller's own, or the caller is staff. */
    BookingReference reference(String typed) {
        BookingReference reference = read(typed).orElseThrow(() -> new NoSuch("booking", typed));
        if (!isStaff() && !isOwn(booking(reference, typed))) {
            throw new NoSuch("booking", typed);
        }
        return reference;
    }

    /** The same, and where it was made under a post in an agency that the caller books for. */
    BookingReference ofTheTeam(String typed) {
        BookingReference reference = read(typed).orElseThrow(() -> new NoSuch("booking", typed));
        if (!isStaff()) {
            Booking booking = booking(reference, typed);
            if (!isOwn(booking) && !isOfTheTeam(booking)) {
                throw new NoSuch("booking", typed);
            }
        }
        return reference;
    }

    /** Whether the caller may act for everybody. */
    boolean isStaff() {
        return caller.is(Roles.COORDINATOR) || caller.isSystem();
    }

    private boolean isOwn(Booking booking) {
        return directory.survivorOf(booking.delegateId()) == caller.requirePersonId();
    }

    private boolean isOfTheTeam(Booking booking) {
        return caller.is(Roles.BOOKING_CONTACT)
                && booking.postId()
                        .filter(post -> bookings.isUnder(post, caller.agencyIds(Role.BOOKING_CONTACT)))
                        .isPresent();
    }

    private static Optional<BookingReference> read(String typed) {
        return typed == null ? Optional.empty() : BookingReference.read(typed);
    }

    private Booking booking(BookingReference reference, String typed) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", typed));
    }
}
