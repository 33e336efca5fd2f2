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
    /** The booking awaits no word, or not this one. */
    NOTHING_AWAITED,
    /** Nobody decides about their own booking. */
    OWN_CASE,
    /** Fewer places are free than were asked for; how many are free is the detail. */
    NOT_SO_MANY_LEFT,
    /** A reservation is for one place up to a number, which is the detail. */
    RESERVATION_IMPOSSIBLE(422),
    /** Names have to be said while the session has not begun, and later than now. */
    NAME_BY_IMPOSSIBLE(422),
    /** The reservation has ended: every place is named, given back, or its time has passed. */
    RESERVATION_ENDED,
    /** Fewer places have no name; how many is the detail. */
    NOT_SO_MANY_UNNAMED,
    /** Somebody else named that place in the same moment. */
    NAMED_MEANWHILE,
    /** Only a confirmed place can be handed on. */
    ONLY_A_PLACE_GOES_ON,
    /** The colleague is the delegate. */
    SAME_DELEGATE,
    /** They are on that session already. */
    SAME_SESSION,
    /** The delegate is outside the audience and nobody said why they should come all the same. */
    AUDIENCE_REASON_NEEDED(422),
    /** The delegate booked or took the course already and nobody said why they should again; when is the detail. */
    SAME_COURSE_REASON_NEEDED(422),
    /** The delegate booked or took the course already, and it is not booked twice; when is the detail. */
    SAME_COURSE,
    /** The delegate booked or took the course already: nothing that refuses, but worth knowing; when is the detail. */
    SAME_COURSE_BEFORE,
    /** The course asks for others first; their titles are the detail. */
    PREREQUISITE_MISSING,
    /** The places left are kept for others until an instant, which is the detail. */
    KEPT_FOR_OTHERS,
    /** The session is for members of a network. */
    NOT_IN_THE_NETWORK,
    /** The session is for those who were invited. */
    NOT_INVITED,
    /** The course is for members of the Safer Programme. */
    MEMBERS_ONLY,
    /** A membership would end before it begins; the first day is the detail. */
    ENDS_BEFORE_IT_BEGINS(422),
    /** The booking has ended, or its place costs nothing, so that nobody is invoiced. */
    NOTHING_TO_INVOICE,
    /** The agency is a member already at that time. */
    MEMBER_ALREADY,
    /** The delegate does not work for the agency, or below it. */
    NOT_OF_THE_AGENCY,
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
