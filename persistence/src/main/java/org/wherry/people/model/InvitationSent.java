package org.wherry.people.model;

import java.time.Instant;
import org.wherry.common.model.EmailAddress;

/** An agency invites an address. */
public record InvitationSent(EmailAddress email, String agency, String inviter, Secret link, Instant expiresAt) {}
