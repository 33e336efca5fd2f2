package org.wherry.booking.model;

/** Somebody said yes to a booking. */
public record ApprovalGiven(long bookingId, long delegateId, long byId) {}
