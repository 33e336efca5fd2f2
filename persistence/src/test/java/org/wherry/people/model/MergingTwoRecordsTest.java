package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

class MergingTwoRecordsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final long COORDINATOR = 7;

    private final Person jo = new Person("Jo Ferry", new EmailAddress("jo@example.org"));
    private final Person joanna = new Person("Joanna Ferry", null);
    private final Person third = new Person("J. Ferry", null);

    @Test
    void the_record_that_goes_points_to_the_one_that_stays() {
        merge(jo, joanna);

        assertThat(jo.mergedInto()).containsSame(joanna);
        assertThat(joanna.mergedInto()).isEmpty();
        assertThat(jo.email()).contains("jo@example.org");
    }

    @Test
    void a_record_is_not_merged_into_itself() {
        refuses(MergeRefusal.ALREADY_ONE, () -> merge(jo, jo));
    }

    @Test
    void two_that_are_one_already_are_not_merged_again_in_either_direction() {
        merge(jo, joanna);

        refuses(MergeRefusal.ALREADY_ONE, () -> merge(jo, joanna));
        refuses(MergeRefusal.ALREADY_ONE, () -> merge(joanna, jo));
    }

    @Test
    void a_record_that_another_stands_for_is_merged_no_further_and_takes_no_other_in() {
        merge(jo, joanna);

        refuses(MergeRefusal.ALREADY_MERGED, () -> merge(jo, third));
        refuses(MergeRefusal.ALREADY_MERGED, () -> merge(third, jo));
        assertThat(third.mergedInto()).isEmpty();
    }

    @Test
    void a_record_that_took_another_in_can_be_merged_on() {
        merge(jo, joanna);
        merge(joanna, third);

        assertThat(jo.mergedInto()).containsSame(joanna);
        assertThat(joanna.mergedInto()).containsSame(third);
    }

    @Test
    void protection_is_never_lost_by_a_merge() {
        jo.protect(true);

        refuses(MergeRefusal.LOSES_SAFETY, () -> merge(jo, joanna));
        merge(joanna, jo);
        assertThat(joanna.mergedInto()).containsSame(jo);
    }

    @Test
    void somebody_under_18_stays_known_to_be_so() {
        jo.markUnderEighteen(true);

        refuses(MergeRefusal.LOSES_SAFETY, () -> merge(jo, joanna));
    }

    @Test
    void undoing_lets_the_two_be_two_again_and_merged_anew() {
        PersonMerge merge = merge(jo, joanna);

        merge.undo(COORDINATOR, NOW.plus(Duration.ofDays(29)));

        assertThat(jo.mergedInto()).isEmpty();
        assertThat(merge.undoneAt()).isPresent();
        merge(joanna, jo);
        assertThat(joanna.mergedInto()).containsSame(jo);
    }

    @Test
    void a_chain_can_be_undone_at_its_first_link() {
        PersonMerge first = merge(jo, joanna);
        merge(joanna, third);

        first.undo(COORDINATOR, NOW);

        assertThat(jo.mergedInto()).isEmpty();
        assertThat(joanna.mergedInto()).containsSame(third);
    }

    @Test
    void on_the_thirtieth_day_it_is_too_late() {
        PersonMerge merge = merge(jo, joanna);

        refuses(
                MergeRefusal.TOO_LATE_TO_UNDO,
                () -> merge.undo(COORDINATOR, NOW.plus(Duration.ofDays(PersonMerge.UNDO_DAYS))));
        assertThat(jo.mergedInto()).isPresent();
    }

    @Test
    void it_is_undone_once() {
        PersonMerge merge = merge(jo, joanna);
        merge.undo(COORDINATOR, NOW);

        refuses(MergeRefusal.MERGE_UNDONE, () -> merge.undo(COORDINATOR, NOW));
    }

    private static PersonMerge merge(Person goes, Person stays) {
        return new PersonMerge(goes, stays, COORDINATOR, NOW);
    }

    private static void refuses(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
