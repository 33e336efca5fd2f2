package org.wherry.booking.model;

/** A workshop that somebody has chosen was taken off the agenda: they choose again. */
public record WorkshopLost(long bookingId, long sessionId, long delegateId, String title) {}
