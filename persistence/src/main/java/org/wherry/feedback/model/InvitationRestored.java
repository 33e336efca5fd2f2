package org.wherry.feedback.model;

import java.util.UUID;

/**
 * An invitation that was taken back stands again, with the link it had.
 *
 * @param invitation the invitation's id outside
 */
public record InvitationRestored(UUID invitation) {}
