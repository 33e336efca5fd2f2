package org.wherry.scheduling.model;

/** A published session has more or fewer places than before. */
public record CapacityChanged(long sessionId, int capacity) {}
