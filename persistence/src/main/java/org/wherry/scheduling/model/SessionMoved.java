package org.wherry.scheduling.model;

/** A published session has other days, times or another venue than before. */
public record SessionMoved(long sessionId) {}
