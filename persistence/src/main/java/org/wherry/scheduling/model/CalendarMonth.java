package org.wherry.scheduling.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month of sessions.
 *
 * @param month which
 * @param entries the days of sessions in it, by time
 */
public record CalendarMonth(YearMonth month, List<CalendarEntry> entries) {

    /** The first month that a calendar shows. */
    public static final YearMonth EARLIEST = YearMonth.of(1990, 1);

    /** The last one. */
    public static final YearMonth LATEST = YearMonth.of(2100, 12);

    private static final int DAYS_OF_A_WEEK = 7;

    /** Copies the list. */
    public CalendarMonth {
        entries = List.copyOf(entries);
    }

    /**
     * A day as it stands in the grid.
     *
     * @param day which
     * @param inMonth whether it is of this month, and not of the one before or after
     * @param entries what is held on it, by time
     */
    public record Square(LocalDate day, boolean inMonth, List<CalendarEntry> entries) {}

    /** The weeks from Monday to Sunday in which a day of the month lies. */
    public List<List<Square>> weeks() {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusDays(DAYS_OF_A_WEEK))
                .map(this::week)
                .toList();
    }

    /** The month before, where a calendar shows it. */
    public YearMonth before() {
        return month.isAfter(EARLIEST) ? month.minusMonths(1) : null;
    }

    /** The month after, where a calendar shows it. */
    public YearMonth after() {
        return month.isBefore(LATEST) ? month.plusMonths(1) : null;
    }

    private List<Square> week(LocalDate monday) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(DAYS_OF_A_WEEK)
                .map(day -> new Square(
                        day,
                        YearMonth.from(day).equals(month),
                        entries.stream()
                                .filter(entry -> entry.day().equals(day))
                                .toList()))
                .toList();
    }
}
