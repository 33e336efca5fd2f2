package org.wherry.booking.model;

/**
 * On the decision day of a session fewer people were confirmed than it needs. Said once for each session.
 *
 * @param sessionId the id inside
 * @param confirmed how many are
 * @param minimum how many it needs
 */
public record MinimumNotReached(long sessionId, int confirmed, int minimum) {}
