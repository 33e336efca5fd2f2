package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;

class SayingWhatIsNeededTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void ticks_and_words_are_kept_as_they_were_said() {
        AccessNeeds needs = new AccessNeeds(1, Set.of(Need.QUIET, Need.STEP_FREE), " A seat near the door ", NOW);

        assertThat(needs.kinds()).containsExactlyInAnyOrder(Need.STEP_FREE, Need.QUIET);
        assertThat(needs.words()).contains("A seat near the door");
    }

    @Test
    void words_alone_or_ticks_alone_are_enough() {
        assertThat(new AccessNeeds(1, Set.of(), "No strip lights", NOW).kinds()).isEmpty();
        assertThat(new AccessNeeds(1, Set.of(Need.DIET), " ", NOW).words()).isEmpty();
    }

    @Test
    void nothing_at_all_is_not_kept() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new AccessNeeds(1, Set.of(), " ", NOW))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(NeedsRefusal.NO_NEEDS_SAID));
    }

    @Test
    void more_words_than_fit_are_refused_and_change_nothing() {
        AccessNeeds needs = new AccessNeeds(1, Set.of(Need.DIET), "No nuts", NOW);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> needs.say(Set.of(), "x".repeat(AccessNeeds.LONGEST_WORDS + 1), NOW))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(CommonRefusal.TEXT_TOO_LONG));
        assertThat(needs.words()).contains("No nuts");
        assertThat(needs.kinds()).containsExactly(Need.DIET);
    }

    @Test
    void it_does_not_find_its_way_into_a_log() {
        assertThat(new AccessNeeds(1, Set.of(Need.DIET), "No nuts", NOW)).hasToString("somebody's needs");
    }
}
