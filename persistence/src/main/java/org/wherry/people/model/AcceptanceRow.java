package org.wherry.people.model;

import java.time.Instant;

/**
 * Who accepted which version of the privacy notice.
 *
 * @param person their name
 * @param number which version
 * @param acceptedAt when
 */
public record AcceptanceRow(String person, int number, Instant acceptedAt) {}
