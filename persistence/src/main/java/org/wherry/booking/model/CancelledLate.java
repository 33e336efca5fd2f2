package org.wherry.booking.model;

/** A place was given back within the session's notice period. */
public record CancelledLate(long bookingId, long sessionId, long delegateId) {}
