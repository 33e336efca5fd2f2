package org.wherry.scheduling.model;

/** A session joined the programme. */
public record SessionPublished(long sessionId) {}
