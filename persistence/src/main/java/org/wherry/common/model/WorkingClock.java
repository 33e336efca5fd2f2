package org.wherry.common.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;

/**
 * A clock that runs only in the hours in which somebody can be expected to read and answer a message. It stands still
 * on days on which their agency is closed.
 */
public enum WorkingClock {
    /** Offices: 9am to 5pm on working days. */
    OFFICE(LocalTime.of(9, 0), LocalTime.of(17, 0)) {
        @Override
        Hours on(LocalDate day) {
            return WorkingDays.isWorkingDay(day) ? hours : null;
        }
    },
    /** Volunteers: 5pm to 9pm on working days, 9am to 5pm on weekends and bank holidays. */
    VOLUNTEER(LocalTime.of(17, 0), LocalTime.of(21, 0)) {
        @Override
        Hours on(LocalDate day) {
            return WorkingDays.isWorkingDay(day) ? hours : OFFICE.hours;
        }
    };

    /** From when until when it runs on a day. */
    record Hours(LocalTime from, LocalTime to) {}

    final Hours hours;

    WorkingClock(LocalTime from, LocalTime to) {
        hours = new Hours(from, to);
    }

    /** The hours of a day, or null where it stands still. */
    abstract Hours on(LocalDate day);

    /**
     * The instant at which some time has run on this clock.
     *
     * @param from when it is started
     * @param time how long it is to run
     * @param closed when the agency is closed
     * @param latest what it never goes beyond, such as the start of a session
     */
    public Instant after(Instant from, Duration time, Collection<Period> closed, Instant latest) {
        Duration left = time;
        Instant at = from;
        for (LocalDate day = CountyTime.dateOf(from); at.isBefore(latest); day = day.plusDays(1)) {
            Hours open = WorkingDays.isClosed(day, closed) ? null : on(day);
            if (open != null) {
                Instant opens = CountyTime.at(day, open.from());
                Instant closes = CountyTime.at(day, open.to());
                at = at.isBefore(opens) ? opens : at;
                Duration today = at.isBefore(closes) ? Duration.between(at, closes) : Duration.ZERO;
                if (today.compareTo(left) >= 0) {
                    return earlier(at.plus(left), latest);
                }
                left = left.minus(today);
            }
            at = CountyTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
        }
        return latest;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
