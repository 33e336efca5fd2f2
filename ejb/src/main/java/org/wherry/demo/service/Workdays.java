package org.wherry.demo.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The days on which a county trains: weekdays that are neither bank holidays nor between Christmas and New Year. */
final class Workdays {

    private Workdays() {}

    /** The working days from the first day to the last, both included. */
    static List<LocalDate> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(Workdays::includes).toList();
    }

    /** The first working day on or after a day. */
    static LocalDate from(LocalDate day) {
        return includes(day) ? day : from(day.plusDays(1));
    }

    /** The last working day on or before a day. */
    static LocalDate upTo(LocalDate day) {
        return includes(day) ? day : upTo(day.minusDays(1));
    }

    static boolean includes(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        boolean yearsEnd = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 24
                || day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 2;
        LocalDate easter = easterSunday(day.getYear());
        return yearsEnd
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(mondayOf(day, Month.MAY, TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)))
                || day.equals(mondayOf(day, Month.MAY, TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
                || day.equals(mondayOf(day, Month.AUGUST, TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }

    private static LocalDate mondayOf(LocalDate day, Month month, TemporalAdjuster which) {
        return LocalDate.of(day.getYear(), month, 1).with(which);
    }

    /** Easter of the Gregorian calendar, by the method printed anonymously in "Nature" in 1876. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
