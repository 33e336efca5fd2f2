package org.wherry.booking.model;

/** Nobody answered in time, and the booking was given up. */
public record ApprovalLapsed(long bookingId, long delegateId) {}
