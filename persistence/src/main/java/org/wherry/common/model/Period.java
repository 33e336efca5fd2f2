package org.wherry.common.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

/**
 * Two dates and every day between them, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, Month.JANUARY, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, Month.DECEMBER, 31);

    /** Refuses an end before the start, and years that no record can be of. */
    public Period {
        if (from == null || to == null || to.isBefore(from) || from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
            throw new Refusal(CommonRefusal.NO_SUCH_PERIOD);
        }
    }

    /**
     * The financial year that begins in a year: 2018 gives 1 April 2018 to 31 March 2019, "2018-19".
     *
     * @param beginsIn the calendar year of its April
     */
    public static Period financialYear(int beginsIn) {
        return new Period(LocalDate.of(beginsIn, Month.APRIL, 1), LocalDate.of(beginsIn + 1, Month.MARCH, 31));
    }

    /** The financial year that a day lies in. */
    public static Period financialYearOf(LocalDate day) {
        return financialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads two ISO dates.
     *
     * @param from such as 2018-04-01
     * @param to such as 2019-03-31
     * @throws Refusal when one cannot be read, or they are no period
     */
    public static Period parse(String from, String to) {
        try {
            return new Period(LocalDate.parse(from.strip()), LocalDate.parse(to.strip()));
        } catch (DateTimeException | NullPointerException unreadable) {
            throw new Refusal(CommonRefusal.NO_SUCH_PERIOD);
        }
    }

    /** Whether a day lies in it. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two share a day. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
