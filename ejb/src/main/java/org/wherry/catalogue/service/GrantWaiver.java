package org.wherry.catalogue.service;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Lets somebody book a course without what it asks for.
 *
 * @param person who (id outside)
 * @param course what (id outside)
 * @param until the last day, or null for good
 */
public record GrantWaiver(UUID person, UUID course, String reason, LocalDate until) {}
