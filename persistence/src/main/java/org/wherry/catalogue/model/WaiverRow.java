package org.wherry.catalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A waiver as coordinators read it.
 *
 * @param person the id outside of who may book
 * @param until the last day, or null for good
 * @param grantedBy by name, or null for Wherry itself
 */
public record WaiverRow(
        UUID id,
        UUID person,
        String name,
        UUID course,
        String title,
        String reason,
        LocalDate until,
        String grantedBy,
        Instant grantedAt) {

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
