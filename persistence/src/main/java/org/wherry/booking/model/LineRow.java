package org.wherry.booking.model;

import java.time.Instant;

/**
 * Somebody who waits, as coordinators see them.
 *
 * @param place from 1
 * @param reference the booking's
 * @param delegate by name
 * @param agency where they work, or null
 * @param since when they joined
 * @param moved whether a coordinator set their place
 * @param reason why that was, or null
 * @param told whether they were told of a free place that goes to the first who takes it
 * @param awaiting whether somebody’s word is still awaited
 */
public record LineRow(
        int place,
        String reference,
        String delegate,
        String agency,
        Instant since,
        boolean moved,
        String reason,
        boolean told,
        boolean awaiting) {}
