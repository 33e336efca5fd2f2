package org.wherry.common.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The clock on the county's walls: session days are local dates and times in Europe/London. */
public final class CountyTime {

    /** Where the county's clocks hang. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private CountyTime() {}

    /** The instant at which a local date and time stands on the clock; in a spring gap, the one an hour later. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** The same, with the offset that holds then. */
    public static OffsetDateTime offsetAt(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toOffsetDateTime();
    }

    /** The date in the county at an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
