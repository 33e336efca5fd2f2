package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wherry.common.model.Refusal;

/**
 * From the beginning of a session's first day to the end of its last. It follows from the days, and is kept beside
 * them because programmes are ordered by it and a session belongs to the period of its first day.
 */
@Embeddable
public class Span {

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Span() {}

    private Span(Day first, Day last) {
        firstDay = first.day();
        lastDay = last.day();
        startsAt = first.times().start().toInstant();
        endsAt = last.times().end().toInstant();
    }

    /** The span of days that {@link #inOrder} has put in order. */
    static Span of(List<Day> ordered) {
        return new Span(ordered.get(0), ordered.get(ordered.size() - 1));
    }

    /** The days by date; refuses none at all, and two on one date. */
    static List<Day> inOrder(List<Day> days) {
        if (days.isEmpty()) {
            throw new Refusal(SchedulingRefusal.NO_DAYS);
        }
        if (days.stream().map(Day::day).distinct().count() < days.size()) {
            throw new Refusal(SchedulingRefusal.SAME_DAY_TWICE);
        }
        return days.stream().sorted(Comparator.comparing(Day::day)).toList();
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
