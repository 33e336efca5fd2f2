package org.wherry.scheduling.model;

/** The organiser called a session off. */
public record SessionCalledOff(long sessionId, String reason) {}
