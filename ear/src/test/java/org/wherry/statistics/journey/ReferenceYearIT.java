package org.wherry.statistics.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.statistics.journey.Figures.counts;
import static org.wherry.statistics.journey.Figures.percents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** The programme of 2018-19 comes out as it was published. */
class ReferenceYearIT {
    private static final String RELAUNCH = "Threshold relaunch events";

    private final Rows rows = RunningWherry.get().rows();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"multi-agency,partner | 156", "safer | 118", "commissioned | 78"})
    void the_year_had_as_many_deliveries_as_were_printed(String programmes, long total) {
        JsonNode deliveries = Figures.deliveries(programmes);

        assertThat(deliveries.path("total").asLong()).isEqualTo(total);
        assertThat(Figures.column(deliveries.path("rows"), "deliveries").stream()
                        .filter(count -> !count.equals("null"))
                        .mapToLong(Long::parseLong)
                        .sum())
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"Signs of Safety, 10", "Child Criminal Exploitation, 20", "Neglect, 6", "Restorative approaches, 9"})
    void a_course_was_delivered_as_often_as_was_printed(String course, long times) {
        assertThat(row(Figures.deliveries("multi-agency,partner"), course)
                        .path("deliveries")
                        .asLong())
                .isEqualTo(times);
    }

    @Test
    void a_course_whose_runs_were_not_printed_has_no_number() {
        JsonNode row = row(Figures.deliveries("multi-agency,partner"), "Family Networking");

        assertThat(row.has("deliveries")).isTrue();
        assertThat(row.path("deliveries").isNull()).isTrue();
    }

    @Test
    void the_roadshow_had_460_people_and_390_forms() {
        JsonNode roadshow = Figures.roadshow();

        assertThat(roadshow.path("attended").asLong()).isEqualTo(460);
        assertThat(roadshow.path("submissions").asLong()).isEqualTo(390);
        assertThat(roadshow.path("responseRate").path("numerator").asLong()).isEqualTo(390);
        assertThat(roadshow.path("responseRate").path("denominator").asLong()).isEqualTo(460);
        assertThat(roadshow.path("responseRate").path("percent").decimalValue()).isEqualByComparingTo("84.8");
    }

    @Test
    void the_roadshow_was_answered_as_printed_to_the_digit() {
        JsonNode items = Figures.roadshow().path("items");

        assertThat(items).hasSize(Published.ROADSHOW.size());
        assertThat(IntStream.range(0, items.size())
                        .mapToObj(i -> new Published.Row(
                                Published.ROADSHOW.get(i).statement(), counts(items.get(i)), percents(items.get(i)))))
                .containsExactlyElementsOf(Published.ROADSHOW);
        assertThat(Figures.column(items, "text"))
                .containsExactlyElementsOf(Published.ROADSHOW.stream()
                        .map(Published.Row::statement)
                        .toList());
    }

    @Test
    void all_answers_together_are_counted_from_the_rows() {
        JsonNode pooled = Figures.roadshow().path("pooled");

        assertThat(counts(pooled)).isEqualTo(Published.POOLED.counts());
        assertThat(percents(pooled)).isEqualTo(Published.POOLED.percents());
    }

    @Test
    void what_was_printed_and_cannot_be_reproduced_stands_beside_as_imported() {
        JsonNode imported = Figures.roadshow().path("imported");

        assertThat(imported.toString())
                .contains("50.8/48.2/0.5/0.0/0.3")
                .contains("52.6/46.0/0.9/0.0/0.5")
                .contains("98.6");
        assertThat(imported).allSatisfy(figure -> {
            assertThat(figure.path("note").asText()).isNotBlank();
            assertThat(figure.path("canBeComputed").asBoolean()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"agency", "sector", "locality", "course"})
    void a_person_counts_once_in_each_row_and_once_in_the_total(String by) {
        JsonNode uptake = Figures.uptake(by);
        List<Long> people = Figures.column(uptake.path("rows"), "people").stream()
                .map(Long::valueOf)
                .toList();
        long attendances = Figures.column(uptake.path("rows"), "attendances").stream()
                .mapToLong(Long::parseLong)
                .sum();

        assertThat(uptake.path("total").path("people").asLong())
                .isPositive()
                .isGreaterThanOrEqualTo(
                        people.stream().mapToLong(Long::longValue).max().orElseThrow())
                .isLessThanOrEqualTo(people.stream().mapToLong(Long::longValue).sum())
                .isEqualTo(rows.count("SELECT count(DISTINCT person_id) FROM attended_session"
                        + " WHERE outcome = 'attended' AND first_day BETWEEN DATE '2018-04-01' AND DATE '2019-03-31'"));
        assertThat(uptake.path("total").path("attendances").asLong()).isEqualTo(attendances);
    }

    @Test
    void the_register_equation_holds_in_each_session() {
        assertThat(rows.count("SELECT count(*) FROM session_count WHERE register_closed"))
                .isGreaterThan(350);
        assertThat(rows.count("SELECT count(*) FROM session_count WHERE equation_holds IS FALSE"))
                .isZero();
    }

    @Test
    void the_relaunch_of_the_thresholds_is_in_the_window_of_the_report_and_not_in_the_year() {
        JsonNode inTheReport = row(Figures.deliveries("2018-04-01", "2019-06-30", "events"), RELAUNCH);

        assertThat(inTheReport.path("deliveries").isNull()).isTrue();
        assertThat(Figures.column(Figures.deliveries("events").path("rows"), "course"))
                .doesNotContain(RELAUNCH);
    }

    private static JsonNode row(JsonNode deliveries, String course) {
        for (JsonNode row : deliveries.path("rows")) {
            if (row.path("course").asText().equals(course)) {
                return row;
            }
        }
        throw new AssertionError(course + " is not among " + Figures.column(deliveries.path("rows"), "course"));
    }
}
