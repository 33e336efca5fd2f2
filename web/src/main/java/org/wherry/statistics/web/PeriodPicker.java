package org.wherry.statistics.web;

import jakarta.faces.model.SelectItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;

/**
 * The period of a page of figures: a financial year, one of its quarters, or any two dates. Without any of them it is
 * this financial year.
 */
public class PeriodPicker {

    private static final int QUARTERS = 4, MONTHS = 3;

    private final LocalDate today;
    private final List<Integer> years;
    private String year = "";
    private String quarter = "";
    private String from = "";
    private String to = "";

    /**
     * Starts with nothing picked.
     *
     * @param clock what day it is
     * @param years the years in which the financial years begin that can be picked
     */
    PeriodPicker(Clock clock, List<Integer> years) {
        this.today = LocalDate.now(clock);
        this.years = years;
    }

    /** The period; or nothing, and the page says what is wrong with what was picked. */
    Optional<Period> pick() {
        try {
            return Optional.of(picked());
        } catch (Refusal refused) {
            Notices.problemIn("from", refused.reason().key(), refused.details());
            return Optional.empty();
        }
    }

    private Period picked() {
        if (!from.isBlank() || !to.isBlank()) {
            return Period.parse(from, to);
        }
        Period whole = year.isBlank() ? Period.financialYearOf(today) : Period.financialYear(number(year));
        if (quarter.isBlank()) {
            return whole;
        }
        int which = number(quarter);
        if (which < 1 || which > QUARTERS) {
            throw new Refusal(CommonRefusal.NO_SUCH_PERIOD);
        }
        LocalDate first = whole.from().plusMonths(MONTHS * (which - 1L));
        return new Period(first, first.plusMonths(MONTHS).minusDays(1));
    }

    private static int number(String typed) {
        if (!typed.matches("\\d{1,4}")) {
            throw new Refusal(CommonRefusal.NO_SUCH_PERIOD);
        }
        return Integer.parseInt(typed);
    }

    /** The financial years to choose from. */
    public List<SelectItem> getYears() {
        return years.stream()
                .map(begins -> new SelectItem(begins.toString(), "%d-%02d".formatted(begins, (begins + 1) % 100)))
                .toList();
    }

    /** The quarters to choose from. */
    public List<SelectItem> getQuarters() {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(which ->
                        new SelectItem(Integer.toString(which), Words.say("statistics.period.quarter." + which)))
                .toList();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = given(year);
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = given(quarter);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = given(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = given(to);
    }

    private static String given(String parameter) {
        return parameter == null ? "" : parameter.strip();
    }
}
