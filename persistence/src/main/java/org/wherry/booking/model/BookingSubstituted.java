package org.wherry.booking.model;

/** A colleague took over somebody's place. */
public record BookingSubstituted(
        long outBookingId, long inBookingId, long sessionId, long outDelegateId, long inDelegateId) {}
