package org.wherry.scheduling.model;

/** Somebody is about to change a session's agenda: nobody chooses a workshop of it until that is done. */
public record AgendaChanging(long sessionId) {}
