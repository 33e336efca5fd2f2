package org.wherry.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A county trains on working days. */
class WorkdaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-03-30", // Good Friday
                "2018-04-02", // Easter Monday
                "2018-05-07", // early May
                "2018-05-28", // late May
                "2018-08-27", // August
                "2018-12-24", // before Christmas
                "2019-01-02", // after New Year
                "2019-04-19", // Good Friday
                "2018-06-09" // Saturday
            })
    void nobodyTrainsOnHolidaysAndWeekends(LocalDate day) {
        assertThat(Workdays.includes(day)).isFalse();
    }

    @Test
    void theNextWorkdayAfterGoodFridayIsTheTuesday() {
        assertThat(Workdays.from(LocalDate.of(2018, 3, 30))).isEqualTo(LocalDate.of(2018, 4, 3));
        assertThat(Workdays.upTo(LocalDate.of(2018, 4, 2))).isEqualTo(LocalDate.of(2018, 3, 29));
    }
}
