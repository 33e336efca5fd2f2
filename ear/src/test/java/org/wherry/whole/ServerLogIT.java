package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wherry.testing.RunningWherry;

/**
 * From its start to the end of all journeys the server has nothing to complain of, save what a test makes fail on purpose.
 * Runs last.
 */
@Order(Integer.MAX_VALUE)
class ServerLogIT {
    @Test
    void nothing_was_logged_that_a_person_would_have_to_look_at() {
        assertThat(RunningWherry.get().log().troubles()).isEmpty();
    }
}
