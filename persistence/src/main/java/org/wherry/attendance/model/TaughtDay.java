package org.wherry.attendance.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.wherry.common.model.CountyTime;

/**
 * One day of a session, as its register needs to know it.
 *
 * @param id the id inside
 * @param publicId the id outside
 * @param day the date in the county
 * @param starts when it starts, on the county's clock
 * @param ends when it ends
 */
public record TaughtDay(long id, UUID publicId, LocalDate day, LocalTime starts, LocalTime ends) {

    /** Whether it has begun. */
    public boolean hasBegun(Instant now) {
        return !now.isBefore(CountyTime.at(day, starts));
    }
}
