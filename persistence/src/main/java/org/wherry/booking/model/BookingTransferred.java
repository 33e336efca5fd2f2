package org.wherry.booking.model;

/** A delegate moved from one session to another, where their place is sure now. */
public record BookingTransferred(long fromBookingId, long toBookingId, long delegateId) {}
