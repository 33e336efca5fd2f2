package org.wherry.booking.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.wherry.scheduling.model.CourseSession;

/**
 * What the rules of a place look at.
 *
 * @param session which session
 * @param admitted the agencies (ids inside) that a closed session is open to, those below them included
 * @param agency the agency of the post under which the delegate comes, or null
 * @param distressing whether the delegate is under 18 and the course says what in it may distress
 * @param commitments when the delegate is engaged around the session's days
 * @param now when they ask
 */
public record PlaceAsked(
        CourseSession session,
        Set<Long> admitted,
        Long agency,
        boolean distressing,
        List<Commitment> commitments,
        Instant now) {}
