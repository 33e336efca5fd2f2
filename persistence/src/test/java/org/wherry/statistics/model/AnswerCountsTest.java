package org.wherry.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AnswerCountsTest {

    private static final AnswerCounts CONFIDENCE = new AnswerCounts(198, 188, 2, 0, 2);

    @Test
    void each_cell_is_rounded_half_up_on_its_own() {
        assertThat(CONFIDENCE.percent()).isEqualTo(percents("50.8", "48.2", "0.5", "0.0", "0.5"));
        assertThat(new AnswerCounts(1, 15, 0, 0, 0).percent().stronglyAgree()).isEqualByComparingTo("6.3");
    }

    @Test
    void pooling_adds_counts_and_never_averages_percentages() {
        AnswerCounts pooled = Stream.of(
                        new AnswerCounts(222, 165, 2, 0, 1),
                        new AnswerCounts(234, 152, 3, 0, 1),
                        new AnswerCounts(232, 155, 1, 0, 2),
                        CONFIDENCE,
                        new AnswerCounts(183, 198, 8, 0, 1))
                .reduce(AnswerCounts.NONE, AnswerCounts::plus);

        assertThat(pooled.total()).isEqualTo(5 * 390);
        assertThat(pooled.percent()).isEqualTo(percents("54.8", "44.0", "0.8", "0.0", "0.4"));
    }

    @Test
    void nothing_out_of_nothing_has_no_percentage() {
        assertThat(AnswerCounts.NONE.percent().cells()).containsOnlyNulls();
    }

    @Property
    void no_response_is_part_of_what_agreement_is_out_of(
            @ForAll @LongRange(max = 500) long agree, @ForAll @LongRange(max = 500) long blank) {
        assertThat(new AnswerCounts(0, agree, 0, 0, blank).agreement().denominator())
                .isEqualTo(agree + blank);
    }

    @Test
    void a_printed_row_is_read_in_the_order_of_the_report() {
        assertThat(AnswerPercents.ofPrinted("50.8/48.2/0.5/0.0/0.3"))
                .contains(percents("50.8", "48.2", "0.5", "0.0", "0.3"));
        assertThat(AnswerPercents.ofPrinted("98.6 %")).isEmpty();
    }

    private static AnswerPercents percents(String... cells) {
        BigDecimal[] parsed = Stream.of(cells).map(BigDecimal::new).toArray(BigDecimal[]::new);
        return new AnswerPercents(parsed[0], parsed[1], parsed[2], parsed[3], parsed[4]);
    }
}
