package org.wherry.attendance.model;

/**
 * A register was closed: everybody expected has a mark on every day.
 *
 * @param sessionId whose register
 */
public record RegisterClosed(long sessionId) {}
