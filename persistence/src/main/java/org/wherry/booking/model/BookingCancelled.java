package org.wherry.booking.model;

/** A booking was cancelled, by the delegate, for them, or because the session was called off. */
public record BookingCancelled(long bookingId, long sessionId, long delegateId, Cancellation how) {}
