package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Refusal;

/** So many wrong tries are everybody's; then each has to wait, a little longer each time, and nothing is ever locked. */
class SlowingDownGuessesTest {

    private static final int FREE = 10;
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Tries tries = new Tries("0".repeat(64), NOW);

    @Test
    void ten_in_five_minutes_are_everybody_s_and_the_next_has_to_wait() {
        tryInVain(FREE, NOW);

        assertThat(until(NOW)).isEqualTo(NOW.plusSeconds(30));
        assertThat(until(NOW.plusSeconds(29))).isEqualTo(NOW.plusSeconds(30));
        assertThatCode(() -> tries.count(FREE, NOW.plusSeconds(30))).doesNotThrowAnyException();
    }

    @Test
    void a_try_before_the_wait_is_over_makes_it_no_longer() {
        tryInVain(FREE, NOW);
        for (int i = 0; i < 50; i++) {
            until(NOW.plusSeconds(1));
        }

        assertThat(until(NOW.plusSeconds(2))).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        tryInVain(FREE, NOW);
        Instant then = NOW;
        for (long seconds : new long[] {30, 60, 120, 240, 480, 900, 900}) {
            Instant over = then.plusSeconds(seconds);
            assertThat(until(then)).isEqualTo(over);
            tries.count(FREE, over);
            then = over;
        }
    }

    @Test
    void nine_each_five_minutes_never_wait() {
        for (int window = 0; window < 20; window++) {
            tryInVain(FREE - 1, NOW.plus(Duration.ofMinutes(5L * window)));
        }

        assertThat(tries.number()).isEqualTo(FREE - 1);
    }

    @Test
    void the_right_one_after_the_wait_is_given_back_and_nothing_waits() {
        tryInVain(FREE, NOW);
        Instant over = NOW.plusSeconds(30);
        tries.count(FREE, over);
        tries.giveBack();

        assertThat(tries.number()).isEqualTo(FREE);
        assertThatCode(() -> tries.count(FREE, over)).doesNotThrowAnyException();
    }

    @Test
    void all_is_forgotten_after_an_hour_without_any() {
        tryInVain(FREE, NOW);
        tryInVain(FREE - 1, NOW.plus(Duration.ofHours(1)));

        assertThat(tries.number()).isEqualTo(FREE - 1);
    }

    private void tryInVain(int times, Instant then) {
        for (int i = 0; i < times; i++) {
            tries.count(FREE, then);
        }
    }

    private Instant until(Instant now) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> tries.count(FREE, now));
        assertThat(refusal.reason()).isEqualTo(SignInRefusal.TOO_MANY_TRIES);
        return (Instant) refusal.details()[0];
    }
}
