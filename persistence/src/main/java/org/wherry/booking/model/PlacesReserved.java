package org.wherry.booking.model;

/** An agency holds places without saying yet for whom. */
public record PlacesReserved(long reservationId, long sessionId, long agencyId) {}
