package org.wherry.booking.model;

/** Places that an agency held were not named in time, and are free. */
public record ReservationLapsed(long reservationId, long sessionId, long agencyId, int places) {}
