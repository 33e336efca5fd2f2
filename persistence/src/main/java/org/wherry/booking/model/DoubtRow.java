package org.wherry.booking.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.scheduling.model.DayTimes;

/**
 * A place in doubt, as whoever decides reads it.
 *
 * @param reference the booking's
 * @param delegate their name
 * @param sessionId the session's id outside
 * @param missing the titles of what they did not attend
 * @param raisedAt since when it is in doubt
 */
public record DoubtRow(
        String reference,
        String delegate,
        UUID sessionId,
        String courseTitle,
        List<DayTimes> days,
        String missing,
        Instant raisedAt) {}
