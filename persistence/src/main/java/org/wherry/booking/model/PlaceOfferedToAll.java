package org.wherry.booking.model;

/** Somebody who waits is told of a free place, which goes to the first who takes it. */
public record PlaceOfferedToAll(long bookingId, long sessionId, long delegateId) {}
