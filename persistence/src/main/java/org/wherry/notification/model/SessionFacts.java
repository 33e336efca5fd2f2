package org.wherry.notification.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a letter about a session needs to know.
 *
 * @param courseTitle what is taught
 * @param days when, in their order
 * @param venue where, or null
 * @param address of the venue, or null
 */
public record SessionFacts(String courseTitle, List<Day> days, String venue, String address) {

    /** Copies the days. */
    public SessionFacts {
        days = List.copyOf(days);
    }

    /** One day of it, by the county's clock. */
    public record Day(LocalDate day, LocalTime starts, LocalTime ends) {}
}
