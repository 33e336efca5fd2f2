package org.wherry.common.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are working days, how they are counted, and how clocks run in their hours. */
class CountingWorkingDaysTest {

    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");
    private static final List<Period> NEVER = List.of();

    /** As published by the government for England and Wales. */
    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26",
        "2020, 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28",
        "2021, 2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28",
        "2022, 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26"
                + " 2022-12-27",
        "2023, 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26",
        "2024, 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
        "2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
        "2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
    })
    void theBankHolidaysOfAYear(int year, String published) {
        assertThat(BankHolidays.of(year))
                .isEqualTo(Stream.of(published.split(" ")).map(LocalDate::parse).toList());
    }

    @ParameterizedTest
    @CsvSource({"1818-03-22", "1943-04-25", "2000-04-23", "2018-04-01", "2024-03-31", "2038-04-25", "2285-03-22"})
    void easterIsWhereTheChurchHasIt(LocalDate easter) {
        assertThat(BankHolidays.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterWeekendIsStridden() {
        LocalDate maundyThursday = LocalDate.parse("2026-04-02");

        assertThat(WorkingDays.plusWorkingDays(maundyThursday, 1, NEVER)).isEqualTo("2026-04-07");
        assertThat(WorkingDays.minusWorkingDays(LocalDate.parse("2026-04-07"), 1, NEVER))
                .isEqualTo(maundyThursday);
    }

    @Test
    void anAgencysClosedDaysDoNotCount() {
        List<Period> halfTerm = List.of(Period.parse("2026-10-26", "2026-10-30"));

        assertThat(WorkingDays.isWorkingDay(LocalDate.parse("2026-10-28"))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse("2026-10-28"), halfTerm))
                .isFalse();
        assertThat(WorkingDays.plusWorkingDays(LocalDate.parse("2026-10-23"), 2, halfTerm))
                .isEqualTo("2026-11-03");
        assertThat(WorkingDays.minusWorkingDays(LocalDate.parse("2026-11-02"), 1, halfTerm))
                .isEqualTo("2026-10-23");
    }

    @Test
    void noneIsTheDayItselfAndFewerAreNoCount() {
        LocalDate sunday = LocalDate.parse("2026-03-29");

        assertThat(WorkingDays.plusWorkingDays(sunday, 0, NEVER)).isEqualTo(sunday);
        assertThatThrownBy(() -> WorkingDays.plusWorkingDays(sunday, -1, NEVER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** There and back again ends on the day it began, where that was a working day. */
    @Property
    void countingBackUndoesCountingOn(@ForAll @IntRange(max = 20_000) int days, @ForAll @IntRange(max = 60) int n) {
        LocalDate from =
                WorkingDays.plusWorkingDays(LocalDate.parse("2000-01-01").plusDays(days), 1, NEVER);

        LocalDate to = WorkingDays.plusWorkingDays(from, n, NEVER);

        assertThat(WorkingDays.minusWorkingDays(to, n, NEVER)).isEqualTo(from);
        assertThat(from.datesUntil(to).filter(WorkingDays::isWorkingDay)).hasSize(n);
        assertThat(to.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void theOfficeClockStandsStillOverEasterAndClosedDays() {
        Instant thursdayAt3 = Instant.parse("2026-04-02T14:00:00Z");

        assertThat(WorkingClock.OFFICE.after(thursdayAt3, Duration.ofHours(16), NEVER, FAR))
                .isEqualTo("2026-04-08T14:00:00Z");
        assertThat(WorkingClock.OFFICE.after(
                        thursdayAt3, Duration.ofHours(16), List.of(Period.parse("2026-03-30", "2026-04-10")), FAR))
                .isEqualTo("2026-04-14T16:00:00Z");
    }

    @Test
    void volunteersHaveEveningsAndWeekends() {
        Instant fridayAtNoon = Instant.parse("2026-02-06T12:00:00Z");

        assertThat(WorkingClock.VOLUNTEER.after(fridayAtNoon, Duration.ofHours(2), NEVER, FAR))
                .isEqualTo("2026-02-06T19:00:00Z");
        assertThat(WorkingClock.VOLUNTEER.after(fridayAtNoon, Duration.ofHours(6), NEVER, FAR))
                .as("four hours in the evening, two on Saturday")
                .isEqualTo("2026-02-07T11:00:00Z");
        assertThat(WorkingClock.VOLUNTEER.after(Instant.parse("2026-05-04T08:00:00Z"), Duration.ofHours(1), NEVER, FAR))
                .as("a bank holiday is like a Sunday")
                .isEqualTo("2026-05-04T09:00:00Z");
    }

    @Test
    void noClockGoesBeyondTheLatest() {
        Instant monday = Instant.parse("2026-02-02T10:00:00Z");
        Instant tuesday = Instant.parse("2026-02-03T09:30:00Z");

        assertThat(WorkingClock.OFFICE.after(monday, Duration.ofHours(16), NEVER, tuesday))
                .isEqualTo(tuesday);
    }

    @Test
    void anHourThatTheClocksSkipIsNotCounted() {
        // Volunteers' Sunday of the change in spring: 9am to 5pm is eight hours all the same.
        assertThat(WorkingClock.VOLUNTEER.after(Instant.parse("2026-03-29T00:30:00Z"), Duration.ofHours(8), NEVER, FAR))
                .isEqualTo("2026-03-29T16:00:00Z");
    }
}
