package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.common.model.Refusal;

/** The days that suit an agency: from one date to another, on some days of the week, at some times of the day. */
@Embeddable
public class SuitableDays {

    /** The most years from the first to the last of them, and from today to the last. */
    public static final int YEARS_MAX = 2;

    private static final String BETWEEN = " ";

    @Column(name = "suits_from")
    private LocalDate from;

    @Column(name = "suits_until")
    private LocalDate until;

    private String weekdays = "";

    @Column(name = "times_of_day")
    private String timesOfDay = "";

    protected SuitableDays() {}

    /**
     * Says which.
     *
     * @param from the first
     * @param until the last; the same day at the earliest, {@value #YEARS_MAX} years later at the latest
     * @param weekdays on which days of the week; none: on any
     * @param timesOfDay at which times; none: at any
     */
    public SuitableDays(
            LocalDate from, LocalDate until, Collection<DayOfWeek> weekdays, Collection<TimeOfDay> timesOfDay) {
        this.from = Objects.requireNonNull(from);
        this.until = Objects.requireNonNull(until);
        if (until.isBefore(from)) {
            throw new Refusal(BespokeRefusal.SUITS_BACKWARDS);
        }
        if (from.isBefore(until) && ChronoUnit.YEARS.between(from, until.minusDays(1)) >= YEARS_MAX) {
            throw new Refusal(BespokeRefusal.SUITS_TOO_LONG, YEARS_MAX);
        }
        this.weekdays = written(weekdays);
        this.timesOfDay = written(timesOfDay);
    }

    /** Refuses where all of them have passed, or the last is too far away to plan for. */
    void refuseUnlessAhead(LocalDate today) {
        if (until.isBefore(today)) {
            throw new Refusal(BespokeRefusal.SUITS_NO_MORE);
        }
        if (until.isAfter(today.plusYears(YEARS_MAX))) {
            throw new Refusal(BespokeRefusal.SUITS_TOO_FAR, YEARS_MAX);
        }
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    /** On which days of the week, in their order; none: on any. */
    public List<DayOfWeek> weekdays() {
        return read(weekdays, DayOfWeek::valueOf);
    }

    /** At which times of the day, in their order; none: at any. */
    public List<TimeOfDay> timesOfDay() {
        return read(timesOfDay, TimeOfDay::valueOf);
    }

    private static String written(Collection<? extends Enum<?>> some) {
        return some.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    private static <T> List<T> read(String written, Function<String, T> word) {
        return Stream.of(written.split(BETWEEN))
                .filter(each -> !each.isEmpty())
                .map(word)
                .toList();
    }
}
