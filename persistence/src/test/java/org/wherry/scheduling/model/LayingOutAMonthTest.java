package org.wherry.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.scheduling.model.CalendarMonth.Square;

/** A month is laid out in weeks from Monday, each day once. */
class LayingOutAMonthTest {

    private static final YearMonth MARCH = YearMonth.of(2037, 3);

    @Test
    void every_day_of_the_month_stands_once_and_weeks_begin_on_monday() {
        CalendarMonth month = new CalendarMonth(MARCH, List.of());

        assertThat(month.weeks()).hasSize(6).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.get(0).day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
        assertThat(month.weeks().stream()
                        .flatMap(List::stream)
                        .filter(Square::inMonth)
                        .map(Square::day))
                .containsExactlyElementsOf(
                        MARCH.atDay(1).datesUntil(MARCH.plusMonths(1).atDay(1)).toList());
    }

    @Test
    void what_is_held_stands_on_its_day() {
        LocalDate clocksGoForward = LocalDate.of(2037, 3, 29);
        CalendarEntry entry = new CalendarEntry(
                UUID.randomUUID(),
                "Neglect",
                SessionState.PUBLISHED,
                clocksGoForward,
                LocalTime.of(9, 30),
                LocalTime.NOON,
                1,
                1,
                null,
                null);

        List<Square> filled = new CalendarMonth(MARCH, List.of(entry))
                .weeks().stream()
                        .flatMap(List::stream)
                        .filter(square -> !square.entries().isEmpty())
                        .toList();

        assertThat(filled).singleElement().satisfies(square -> assertThat(square.day())
                .isEqualTo(clocksGoForward));
    }

    @Test
    void a_calendar_begins_and_ends_somewhere() {
        assertThat(new CalendarMonth(CalendarMonth.EARLIEST, List.of()).before())
                .isNull();
        assertThat(new CalendarMonth(CalendarMonth.LATEST, List.of()).after()).isNull();
    }
}
