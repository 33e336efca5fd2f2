package org.wherry.scheduling.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.wherry.common.model.CountyTime;

/**
 * The real times of one session day, with the offset that the county's clocks have then.
 *
 * @param start the moment it begins
 * @param end the moment it ends
 */
public record DayTimes(OffsetDateTime start, OffsetDateTime end) {

    /** The real times of local ones. */
    public static DayTimes of(LocalDate day, LocalTime starts, LocalTime ends) {
        return new DayTimes(CountyTime.offsetAt(day, starts), CountyTime.offsetAt(day, ends));
    }

    /** Whether any time passes in it. */
    boolean lasts() {
        return end.isAfter(start);
    }

    /** Whether some moment lies in both; one that ends as the other begins shares none. */
    public boolean overlaps(DayTimes other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
