package org.wherry.booking.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wherry.common.model.CountyTime;

/** How long an offered place is held: two working days, counted in office hours, and never beyond the session's start. */
final class OfferPeriod {

    static final Duration WORKING_TIME = Duration.ofHours(16);

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private OfferPeriod() {}

    /** The instant until which a place that is offered now is held. */
    static Instant until(Instant now, Instant sessionStarts) {
        Duration left = WORKING_TIME;
        Instant at = now;
        for (LocalDate day = CountyTime.dateOf(now); at.isBefore(sessionStarts); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                Instant opens = CountyTime.at(day, OPENS);
                Instant closes = CountyTime.at(day, CLOSES);
                at = at.isBefore(opens) ? opens : at;
                Duration today = at.isBefore(closes) ? Duration.between(at, closes) : Duration.ZERO;
                if (today.compareTo(left) >= 0) {
                    return earlier(at.plus(left), sessionStarts);
                }
                left = left.minus(today);
            }
            at = CountyTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
        }
        return sessionStarts;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
