package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;

/**
 * Somebody asked for a link to a new password or to sign in by.
 *
 * @param purpose which of the two
 * @param person the id outside of whose account it is
 * @param name their name
 * @param email where it is sent
 * @param secret what the link carries; this is the only time that it is told
 * @param until when it ends
 */
public record LinkAsked(
        OneTimeLink.Purpose purpose, UUID person, String name, EmailAddress email, Secret secret, Instant until) {}
