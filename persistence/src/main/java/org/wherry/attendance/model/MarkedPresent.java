package org.wherry.attendance.model;

/**
 * Somebody was marked as having been at a session, who was not so marked before.
 *
 * @param sessionId which session
 * @param personId who
 */
public record MarkedPresent(long sessionId, long personId) {}
