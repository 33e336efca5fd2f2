package org.wherry.booking.model;

/** A word that a booking awaited was refused, with the reason given (or null). */
public record RequestDeclined(long bookingId, long sessionId, long delegateId, String reason) {}
