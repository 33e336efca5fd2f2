package org.wherry.scheduling.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for a bespoke session, in a list.
 *
 * @param id the id outside
 * @param subject the course's title, or the subject in words while no course is named
 * @param agency by name
 * @param people about how many come
 * @param from the first day that suits
 * @param until the last
 * @param askedAt when it was asked for
 * @param askedBy by whom
 * @param firstDay of the session that answers it, or null
 */
public record BespokeRow(
        UUID id,
        String subject,
        String agency,
        int people,
        LocalDate from,
        LocalDate until,
        BespokeState state,
        Instant askedAt,
        String askedBy,
        LocalDate firstDay) {}
