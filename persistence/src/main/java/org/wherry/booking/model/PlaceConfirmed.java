package org.wherry.booking.model;

/** Somebody has a place. */
public record PlaceConfirmed(long bookingId, long sessionId, long delegateId) {}
