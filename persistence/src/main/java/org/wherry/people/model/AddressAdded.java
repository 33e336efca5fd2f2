package org.wherry.people.model;

import java.time.Instant;
import org.wherry.common.model.EmailAddress;

/**
 * Somebody added an address, and has to show that it is theirs.
 *
 * @param name of whoever added it
 * @param email the address, which the link is sent to
 * @param link what the link carries; known here and in the mail only
 * @param expiresAt until when it can be used
 */
public record AddressAdded(String name, EmailAddress email, Secret link, Instant expiresAt) {}
