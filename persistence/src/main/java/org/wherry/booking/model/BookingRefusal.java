package org.wherry.booking.model;

import org.wherry.common.model.Reason;

/** Why a place, or what is asked about one, is refused. */
public enum BookingRefusal implements Reason {
    /** The organiser called the session off. */
    CALLED_OFF,
    /** It has begun. */
    STARTED,
    /** Booking opens later; the instant is the detail. */
    NOT_OPEN_YET,
    /** Booking has closed; the instant is the detail. */
    BOOKING_CLOSED,
    /** The session is closed to all but some agencies, and none of the delegate's posts is there. */
    NOT_FOR_YOUR_AGENCY,
    /** The delegate is under 18 and the course says what in it may distress. */
    NOT_UNDER_18,
    /** The delegate has a live booking on it; its reference is the detail. */
    ALREADY_BOOKED,
    /** The delegate holds a place, or delivers, at the same time; the other course's title is the detail. */
    CLASH,
    /** No place is free, or those who wait come first. */
    FULL,
    /** There is no open offer on this booking to accept or decline. */
    NO_OFFER,
    /** It is over, or was ended otherwise, and cannot be cancelled. */
    CANNOT_BE_CANCELLED,
    /** More places are held than the session would have; the number held is the detail. */
    MORE_PLACES_HELD,
    /** The same idempotency key came with another request. */
    KEY_USED_OTHERWISE(422),
    /** An idempotency key has 1 to 200 printable characters. */
    KEY_MALFORMED(400);

    private final int status;

    BookingRefusal() {
        this(409);
    }

    BookingRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
