package org.wherry.booking.model;

/** A delegate gave a place back that the organiser had changed; nothing is charged. */
public record ReleasedFreely(long bookingId, long sessionId, long delegateId) {}
