package org.wherry.booking.model;

/** Nobody gave the word that a booking awaited, in time. */
public record RequestLapsed(long bookingId, long sessionId, long delegateId) {}
