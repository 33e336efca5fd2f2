package org.wherry.booking.model;

import java.util.Optional;
import org.wherry.common.model.Refusal;

/** Rule 5: the delegate has no live booking on the session. */
final class OneLiveBooking implements PlaceRule {

    @Override
    public Optional<Refusal> refusal(PlaceAsked asked) {
        return asked.commitments().stream()
                .filter(commitment -> commitment.isBookingOn(asked.session().id()))
                .findFirst()
                .map(booked -> new Refusal(BookingRefusal.ALREADY_BOOKED, booked.reference()));
    }
}
