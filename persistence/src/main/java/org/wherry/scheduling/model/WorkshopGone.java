package org.wherry.scheduling.model;

/** A workshop is about to go from a session's agenda, whoever has chosen it. */
public record WorkshopGone(long sessionId, long workshopId, String title) {}
