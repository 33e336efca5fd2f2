package org.wherry.booking.model;

/** What a booking's course asks for first will not be attended after all (ids inside); the titles are in words. */
public record PlaceDoubted(long bookingId, long sessionId, long delegateId, String missing) {}
