package org.wherry.attendance.model;

/**
 * A mark was corrected: somebody was not at a session after all.
 *
 * @param sessionId which session
 * @param personId who
 */
public record MarkedAbsent(long sessionId, long personId) {}
