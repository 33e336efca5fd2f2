package org.wherry.feedback.model;

import java.util.UUID;

/**
 * An invitation was taken back, because the person was not there after all.
 *
 * @param invitation the invitation's id outside
 */
public record InvitationWithdrawn(UUID invitation) {}
