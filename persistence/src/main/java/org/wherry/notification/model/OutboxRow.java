package org.wherry.notification.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A message, as lists show it.
 *
 * @param id its id and Message-ID
 * @param kind why it is sent
 * @param standing where it stands
 * @param recipient to which address
 * @param subject its subject
 * @param plannedAt when it was written
 * @param dueAt from when it may be sent
 * @param sentAt when it was handed over, or null
 * @param attempts how often that was tried
 * @param lastError what went wrong last, or null
 * @param booking the reference of the booking that it is about, or null
 */
public record OutboxRow(
        UUID id,
        Kind kind,
        MessageStanding standing,
        String recipient,
        String subject,
        Instant plannedAt,
        Instant dueAt,
        Instant sentAt,
        int attempts,
        String lastError,
        String booking) {}
