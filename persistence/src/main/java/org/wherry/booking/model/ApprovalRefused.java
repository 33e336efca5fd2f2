package org.wherry.booking.model;

/** Somebody said no to a booking, and why. */
public record ApprovalRefused(long bookingId, long delegateId, long byId, String reason) {}
