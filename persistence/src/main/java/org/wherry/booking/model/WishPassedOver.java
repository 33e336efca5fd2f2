package org.wherry.booking.model;

/**
 * A course that somebody wanted has a date, and there is no place for them on it.
 *
 * @param personId whose wish it was (id inside)
 * @param sessionId the session that has the date (id inside)
 * @param reason the key of the reason
 */
public record WishPassedOver(long personId, long sessionId, String reason) {}
