package org.wherry.booking.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A term of an organisation in the Safer Programme, as people read it.
 *
 * @param id the id outside
 * @param agencyId the agency's id outside
 * @param agency its name
 * @param until the last day, or null
 */
public record MembershipRow(UUID id, UUID agencyId, String agency, LocalDate from, LocalDate until) {}
