package org.wherry.scheduling.model;

/** A trainer asks for a session (its id inside) to be published. */
public record SessionSubmitted(long sessionId) {}
