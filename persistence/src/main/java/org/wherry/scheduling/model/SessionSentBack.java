package org.wherry.scheduling.model;

/** A coordinator handed a session (its id inside) back to its trainers, and said why. */
public record SessionSentBack(long sessionId, String why) {}
