package org.wherry.scheduling.model;

/**
 * A session that was made for a request is in the programme: the agency can book it.
 *
 * @param requestId the request (id inside)
 * @param sessionId the session (id inside)
 */
public record BespokeDated(long requestId, long sessionId) {}
