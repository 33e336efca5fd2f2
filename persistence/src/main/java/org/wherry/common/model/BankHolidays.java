package org.wherry.common.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of England and Wales: those that the Banking and Financial Dealings Act 1971 and custom repeat
 * every year are computed, those that were proclaimed or moved for one year stand in {@code bank-holidays.txt}.
 */
public final class BankHolidays {

    private static final String PROCLAIMED = "bank-holidays.txt";
    private static final List<Change> CHANGES = read();
    private static final Map<Integer, NavigableSet<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /** Whether a day is one. */
    public static boolean isBankHoliday(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /** All of a year, in order. */
    public static List<LocalDate> of(int year) {
        return List.copyOf(in(year));
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of Nature, 20 April 1876. */
    public static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = century / 4;
        int moon = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leap - moon + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static NavigableSet<LocalDate> in(int year) {
        return YEARS.computeIfAbsent(year, BankHolidays::compute);
    }

    private static NavigableSet<LocalDate> compute(int year) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate easter = easterSunday(year);
        addOrSubstitute(days, LocalDate.of(year, Month.JANUARY, 1));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addChristmas(days, year);
        CHANGES.stream().filter(change -> change.day().getYear() == year).forEach(change -> change.apply(days));
        return days;
    }

    /** Boxing Day keeps a Monday of its own, and a Christmas Day on the Sunday before it then moves to the Tuesday. */
    private static void addChristmas(NavigableSet<LocalDate> days, int year) {
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
            days.add(christmas.plusDays(1));
            days.add(christmas.plusDays(2));
        } else {
            addOrSubstitute(days, christmas);
            addOrSubstitute(days, christmas.plusDays(1));
        }
    }

    /** Puts a day that falls on a weekend off to the first weekday that is not a bank holiday already. */
    private static void addOrSubstitute(NavigableSet<LocalDate> days, LocalDate day) {
        LocalDate free = day;
        while (WorkingDays.isWeekend(free) || days.contains(free)) {
            free = free.plusDays(1);
        }
        days.add(free);
    }

    private static List<Change> read() {
        try (InputStream file = BankHolidays.class.getResourceAsStream(PROCLAIMED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Change::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A day that was one in its year only, or was not one although the rule says so. */
    private record Change(boolean added, LocalDate day) {

        static Change read(String line) {
            return new Change(line.charAt(0) == '+', LocalDate.parse(line.substring(1, 11)));
        }

        void apply(NavigableSet<LocalDate> days) {
            if (added) {
                days.add(day);
            } else {
                days.remove(day);
            }
        }
    }
}
