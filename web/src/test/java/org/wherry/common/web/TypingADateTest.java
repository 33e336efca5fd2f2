package org.wherry.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date is understood however somebody writes it, and never guessed. */
class TypingADateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/4/2026",
                "14.04.26",
                "14-4-2026",
                "14 April 2026",
                "14th apr 26",
                " 14 Apr, 2026 ",
                "2026-04-14"
            })
    void a_day_written_in_any_usual_way_is_understood(String typed) {
        assertThat(TypedDate.parse(typed)).contains(LocalDate.of(2026, 4, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "31/2/2026",
                "4/14/2026",
                "14/4",
                "14 ma 2026",
                "14/4/0026",
                "14/4/20266",
                "2026-13-01",
                "' OR 1=1 --",
                "99999999999/1/2026",
                "١٤/٤/٢٠٢٦x"
            })
    void what_is_no_date_is_not_taken_for_one(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }

    @Test
    void the_three_boxes_take_a_month_by_its_name_and_a_short_year() {
        assertThat(TypedDate.of(" 2 ", "feb", "26")).contains(LocalDate.of(2026, 2, 2));
        assertThat(TypedDate.of("2", "juli", "2026")).isEmpty();
        assertThat(TypedDate.of("2", "", "2026")).isEmpty();
    }
}
