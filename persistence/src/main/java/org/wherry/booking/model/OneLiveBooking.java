package org.wherry.booking.model;

/** Rule 5: the delegate has no live booking on the session. */
final class OneLiveBooking implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        return asked.commitments().stream()
                .filter(commitment -> commitment.isBookingOn(asked.session().id()))
                .findFirst()
                .map(booked -> Ruling.refuse(BookingRefusal.ALREADY_BOOKED, booked.reference()))
                .orElseGet(Ruling::clear);
    }
}
