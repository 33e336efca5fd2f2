package org.wherry.booking.model;

/** Somebody waits for a place. */
public record JoinedWaitingList(long bookingId, long sessionId, long delegateId) {}
