package org.wherry.booking.model;

/** An offer was not answered in time; the place goes to the next in line. */
public record OfferLapsed(long bookingId, long sessionId, long delegateId) {}
