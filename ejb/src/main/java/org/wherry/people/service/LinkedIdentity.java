package org.wherry.people.service;

import java.time.Instant;
import java.util.UUID;

/**
 * An account elsewhere as its owner sees it.
 *
 * @param id its id outside
 * @param provider what people call its provider
 * @param accountName what people call the account
 * @param linkedAt since when it signs in
 * @param lastUsedAt when it last signed in, or null
 */
public record LinkedIdentity(UUID id, String provider, String accountName, Instant linkedAt, Instant lastUsedAt) {}
