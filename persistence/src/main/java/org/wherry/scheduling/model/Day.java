package org.wherry.scheduling.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.wherry.common.model.Refusal;

/**
 * A date with a beginning and an end on the county's clocks.
 *
 * @param day the date
 * @param starts when it begins
 * @param ends when it ends; later, on the clock and in truth
 */
public record Day(LocalDate day, LocalTime starts, LocalTime ends) {

    /** Refuses a day that ends before it starts, also where the clocks go forward in between. */
    public Day {
        Objects.requireNonNull(day);
        Objects.requireNonNull(starts);
        Objects.requireNonNull(ends);
        if (!ends.isAfter(starts) || !DayTimes.of(day, starts, ends).lasts()) {
            throw new Refusal(SchedulingRefusal.ENDS_BEFORE_IT_STARTS);
        }
    }

    /** Its real times. */
    public DayTimes times() {
        return DayTimes.of(day, starts, ends);
    }
}
