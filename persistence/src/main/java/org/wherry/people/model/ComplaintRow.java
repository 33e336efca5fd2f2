package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint as people read it.
 *
 * @param id the id outside
 * @param personId who complains (id inside)
 * @param person their name
 * @param text of what; null once the person is nobody
 * @param madeAt since when
 * @param answer what was answered, or null
 * @param answeredAt when, or null
 */
public record ComplaintRow(
        UUID id, long personId, String person, String text, Instant madeAt, String answer, Instant answeredAt) {}
