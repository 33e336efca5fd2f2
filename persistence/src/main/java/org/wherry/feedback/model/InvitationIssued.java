package org.wherry.feedback.model;

import java.time.Instant;
import java.util.UUID;
import org.wherry.people.model.Secret;

/**
 * Somebody is to be asked how a session was.
 *
 * @param invitation the invitation's id outside
 * @param sessionId about which session
 * @param personId who is asked
 * @param link the secret of the one-time link; this is the only time that it is told
 * @param dueAt when the link may be sent
 */
public record InvitationIssued(UUID invitation, long sessionId, long personId, Secret link, Instant dueAt) {}
