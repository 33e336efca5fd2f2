package org.wherry.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void large_counts_and_noughts_are_told() {
        assertThat(withheld(12L, 0L, 5L)).isEmpty();
    }

    @Test
    void a_small_count_takes_the_smallest_other_one_with_it() {
        assertThat(withheld(3L, 20L, 9L, 30L)).containsExactly(0, 2);
    }

    @Test
    void two_small_counts_that_are_five_together_guard_each_other() {
        assertThat(withheld(3L, 20L, 2L)).containsExactly(0, 2);
    }

    @Test
    void two_small_counts_that_are_fewer_than_five_together_need_a_third() {
        assertThat(withheld(2L, 20L, 1L, 0L)).containsExactly(0, 1, 2);
    }

    @Test
    void five_counts_of_one_would_be_given_away_by_their_total() {
        var told = new SmallNumbers(List.of(1L, 1L, 1L, 1L, 1L), 5);

        assertThat(told.withholdsTotal()).isTrue();
    }

    @Test
    void a_single_small_row_takes_the_total_with_it() {
        assertThat(new SmallNumbers(List.of(3L), 3).withholdsTotal()).isTrue();
    }

    @Test
    void an_empty_table_withholds_nothing() {
        assertThat(new SmallNumbers(List.of(), 0).withholdsTotal()).isFalse();
    }

    @Property
    void no_small_count_is_ever_told(@ForAll @Size(max = 12) List<@LongRange(max = 40) Long> counts) {
        var told = new SmallNumbers(counts, sum(counts));

        for (int row = 0; row < counts.size(); row++) {
            assertThat(told.withholds(row) || !SmallNumbers.isSmall(counts.get(row)))
                    .isTrue();
        }
        assertThat(told.withholdsTotal() || !SmallNumbers.isSmall(sum(counts))).isTrue();
    }

    @Property
    void subtraction_from_a_told_total_gives_no_count_away(
            @ForAll @Size(max = 12) List<@LongRange(max = 9) Long> counts) {
        var told = new SmallNumbers(counts, sum(counts));
        List<Long> hidden = IntStream.range(0, counts.size())
                .filter(told::withholds)
                .mapToObj(counts::get)
                .toList();

        if (!told.withholdsTotal() && !hidden.isEmpty()) {
            long left = sum(hidden);
            // Each withheld count is at least 1, so any of them may be anything from 1 to this.
            long most = left - (hidden.size() - 1);
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(left).isGreaterThanOrEqualTo(SmallNumbers.LEAST);
            assertThat(most).isGreaterThan(1);
        }
    }

    @Property
    void nothing_is_withheld_without_need(@ForAll @Size(max = 12) List<@LongRange(min = 5, max = 40) Long> counts) {
        var told = new SmallNumbers(counts, sum(counts));

        assertThat(told.withholdsTotal()).isFalse();
        assertThat(IntStream.range(0, counts.size()).anyMatch(told::withholds)).isFalse();
    }

    private static int[] withheld(Long... counts) {
        var told = new SmallNumbers(List.of(counts), sum(List.of(counts)));
        return IntStream.range(0, counts.length).filter(told::withholds).toArray();
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
