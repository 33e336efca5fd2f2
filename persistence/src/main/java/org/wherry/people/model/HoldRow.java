package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A legal hold as staff read it.
 *
 * @param id the id outside
 * @param person whose data it holds, or null for everybody's
 * @param reason why
 * @param placedAt since when
 * @param placedBy the name of who placed it
 * @param liftedAt until when, or null while it lasts
 * @param liftedBy the name of who lifted it, or null
 */
public record HoldRow(
        UUID id, String person, String reason, Instant placedAt, String placedBy, Instant liftedAt, String liftedBy) {}
