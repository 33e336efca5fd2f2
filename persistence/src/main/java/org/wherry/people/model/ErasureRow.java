package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for erasure as people read it.
 *
 * @param id the id outside
 * @param personId who asks (id inside)
 * @param person their name
 * @param wish what they want, in their own words, or null
 * @param state how it stands
 * @param askedAt when it was asked
 * @param decidedAt when it was settled, or null
 * @param reason why it was decided so, or null
 */
public record ErasureRow(
        UUID id,
        long personId,
        String person,
        String wish,
        ErasureRequest.State state,
        Instant askedAt,
        Instant decidedAt,
        String reason) {}
