package org.wherry.booking.model;

import java.util.Set;

/** A booking awaits somebody's word before its place is sure. */
public record BookingRequested(long bookingId, long sessionId, long delegateId, Set<Awaited> why) {}
