package org.wherry.booking.model;

/** Somebody declined an offered place; it goes to the next in line. */
public record OfferDeclined(long bookingId, long sessionId, long delegateId) {}
