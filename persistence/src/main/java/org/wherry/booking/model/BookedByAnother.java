package org.wherry.booking.model;

/** Somebody (null: a job) booked for somebody else, who is asked directly what they need. */
public record BookedByAnother(long bookingId, long sessionId, long delegateId, Long byId) {}
