package org.wherry.common.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Counts days on which offices work: Monday to Friday, without the bank holidays of England and Wales and without the
 * days on which somebody's agency is closed.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /** Whether offices work on a day. */
    public static boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, List.of());
    }

    /**
     * Whether an agency's office works on a day.
     *
     * @param closed when the agency is closed
     */
    public static boolean isWorkingDay(LocalDate day, Collection<Period> closed) {
        return !isWeekend(day) && !BankHolidays.isBankHoliday(day) && !isClosed(day, closed);
    }

    /**
     * The nth working day after a day. The day itself does not count; 0 gives it back, working day or not.
     *
     * @param n how many, 0 or more
     * @param closed when the agency is closed
     */
    public static LocalDate plusWorkingDays(LocalDate day, int n, Collection<Period> closed) {
        return step(day, n, closed, 1);
    }

    /**
     * The nth working day before a day. The day itself does not count; 0 gives it back, working day or not.
     *
     * @param n how many, 0 or more
     * @param closed when the agency is closed
     */
    public static LocalDate minusWorkingDays(LocalDate day, int n, Collection<Period> closed) {
        return step(day, n, closed, -1);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean isClosed(LocalDate day, Collection<Period> closed) {
        return closed.stream().anyMatch(period -> period.includes(day));
    }

    private static LocalDate step(LocalDate day, int n, Collection<Period> closed, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted forwards from 0, not " + n);
        }
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(direction);
            left -= isWorkingDay(at, closed) ? 1 : 0;
        }
        return at;
    }
}
