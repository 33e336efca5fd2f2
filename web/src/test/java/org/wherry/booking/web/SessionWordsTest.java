package org.wherry.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wherry.people.model.PostCard;
import org.wherry.scheduling.model.DayTimes;

/** When a session is, how people stand in line, and which post a place is for, in words. */
class SessionWordsTest {

    private static final DayTimes TUESDAY = day(14, LocalTime.of(16, 0));
    private static final DayTimes WEDNESDAY = day(15, LocalTime.of(12, 30));

    private final SessionWords words = new SessionWords();

    @Test
    void each_day_is_a_line() {
        assertThat(words.when(List.of(TUESDAY, WEDNESDAY)))
                .containsExactly("Tuesday 14 April 2026, 9:30am to 4pm", "Wednesday 15 April 2026, 9:30am to 12:30pm");
    }

    @Test
    void a_list_says_the_first_day_and_how_many_more() {
        assertThat(words.starts(List.of(TUESDAY))).isEqualTo("Tuesday 14 April 2026, 9:30am to 4pm");
        assertThat(words.starts(List.of(TUESDAY, WEDNESDAY)))
                .isEqualTo("Tuesday 14 April 2026, 9:30am to 4pm, and 1 more day");
        assertThat(words.starts(List.of(TUESDAY, WEDNESDAY, TUESDAY))).endsWith("and 2 more days");
    }

    @Test
    void a_place_in_line_is_an_ordinal() {
        assertThat(List.of(1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 103, 111).stream()
                        .map(words::ordinal))
                .containsExactly(
                        "1st", "2nd", "3rd", "4th", "10th", "11th", "12th", "13th", "20th", "21st", "22nd", "103rd",
                        "111th");
        assertThat(words.ordinal(null)).isEmpty();
    }

    @Test
    void a_venue_that_is_not_known_is_to_be_confirmed() {
        assertThat(words.where(null, null)).isEqualTo("Venue to be confirmed");
        assertThat(words.where("The Corn Hall", "Kingsmere")).isEqualTo("The Corn Hall, Kingsmere");
    }

    @Test
    void a_post_without_an_agency_is_its_work_alone() {
        assertThat(words.post(new PostCard(1, null, 1, null, null, "Childminder", null)))
                .isEqualTo("Childminder");
        assertThat(words.post(new PostCard(1, null, 1, 2L, "Linnet Young Carers", "Youth worker", 2)))
                .isEqualTo("Youth worker, Linnet Young Carers");
    }

    private static DayTimes day(int day, LocalTime ends) {
        return DayTimes.of(LocalDate.of(2026, 4, day), LocalTime.of(9, 30), ends);
    }
}
