package org.wherry.notification.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * What a letter about a session needs to know.
 *
 * @param publicId its id outside
 * @param courseTitle what is taught
 * @param days when, in their order
 * @param venue where, or null
 * @param address of the venue, or null
 */
public record SessionFacts(UUID publicId, String courseTitle, List<Day> days, String venue, String address) {

    /** Copies the days. */
    public SessionFacts {
        days = List.copyOf(days);
    }

    /** The first day. */
    public LocalDate firstDay() {
        return days.get(0).day();
    }

    /** The last day. */
    public LocalDate lastDay() {
        return days.get(days.size() - 1).day();
    }

    /** One day of it, by the county's clock. */
    public record Day(LocalDate day, LocalTime starts, LocalTime ends) {}
}
