package org.wherry.booking.model;

import java.time.Instant;

/** A freed place is held for somebody until a time. */
public record PlaceOffered(long bookingId, long sessionId, long delegateId, Instant until) {}
