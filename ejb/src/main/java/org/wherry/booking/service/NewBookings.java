package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.wherry.booking.model.BookedByAnother;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRequested;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.JoinedWaitingList;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;

/** Writes bookings down and tells the news of them. The caller holds the session's lock. */
@ApplicationScoped
public class NewBookings {

    private static final Map<String, Supplier<? extends Refusal>> SAID_BY_THE_DATABASE = Map.of(
            "places_never_exceed_capacity", () -> new Refusal(BookingRefusal.FULL),
            "no_place_is_named_twice", () -> new Refusal(BookingRefusal.NAMED_MEANWHILE),
            "one_live_booking", () -> new Refusal(BookingRefusal.ALREADY_BOOKED));

    @Inject
    private Bookings bookings;

    @Inject
    private Event<Object> happened;

    /** Writes one down that somebody (null: a job) made. */
    void enter(Booking booking, Who who) {
        write(() -> bookings.add(booking));
        tell(booking);
        if (!who.isSelf()) {
            happened.fire(new BookedByAnother(booking.id(), booking.sessionId(), booking.delegateId(), who.by()));
        }
    }

    /** Writes what has changed, and tells the database's refusals like any other. */
    void write(Runnable change) {
        Violations.refusing(
                () -> {
                    change.run();
                    bookings.flush();
                    return null;
                },
                SAID_BY_THE_DATABASE);
    }

    private void tell(Booking booking) {
        if (booking.state() == BookingState.CONFIRMED) {
            happened.fire(new PlaceConfirmed(booking.id(), booking.sessionId(), booking.delegateId()));
        }
        if (booking.state() == BookingState.WAITING) {
            happened.fire(new JoinedWaitingList(booking.id(), booking.sessionId(), booking.delegateId()));
        }
        if (booking.isAwaiting()) {
            happened.fire(
                    new BookingRequested(booking.id(), booking.sessionId(), booking.delegateId(), booking.awaits()));
        }
    }
}
