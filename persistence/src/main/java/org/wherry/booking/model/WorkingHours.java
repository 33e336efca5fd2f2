package org.wherry.booking.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.wherry.common.model.Period;
import org.wherry.common.model.WorkingClock;

/**
 * When somebody of an agency can be expected to answer.
 *
 * @param clock office hours, or volunteers' evenings and weekends
 * @param closed when the agency is closed
 */
public record WorkingHours(WorkingClock clock, Collection<Period> closed) {

    /** Those of somebody of whom nothing else is known. */
    public static final WorkingHours USUAL = new WorkingHours(WorkingClock.OFFICE, List.of());

    private static final Duration DAY = Duration.ofHours(8);

    /** Keeps them from being changed. */
    public WorkingHours {
        closed = List.copyOf(closed);
    }

    /** The instant at which so many working days of eight hours are over, but never beyond the latest. */
    public Instant after(Instant from, int days, Instant latest) {
        return clock.after(from, DAY.multipliedBy(days), closed, latest);
    }
}
