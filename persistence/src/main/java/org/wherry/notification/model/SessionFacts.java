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
 * @param where what is to be said of that
 */
public record SessionFacts(
        UUID publicId, String courseTitle, List<Day> days, String venue, String address, Where where) {

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

    /** The same for somebody without a place, from whom is kept where exactly it is. */
    public SessionFacts withoutTheWay() {
        return new SessionFacts(publicId, courseTitle, days, null, null, Where.KEPT);
    }

    /** What is to be said of where a session is. */
    public enum Where {
        /** At its venue. */
        VENUE,
        /** Nowhere but online. */
        ONLINE,
        /** That it is still to be told. */
        TO_COME,
        /** That it is told to those who have a place. */
        KEPT
    }

    /** One day of it, by the county's clock. */
    public record Day(LocalDate day, LocalTime starts, LocalTime ends) {}
}
