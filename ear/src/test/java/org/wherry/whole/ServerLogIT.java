package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wherry.testing.RunningWherry;

/** From its start to the end of all journeys the server has nothing to complain of. Runs last. */
@Order(Integer.MAX_VALUE)
class ServerLogIT {
    /** What may stand in the log at the level of a warning or above, and why that is right. */
    private static final Map<Pattern, String> ALLOWED = Map.of();

    @Test
    void nothing_was_logged_that_a_person_would_have_to_look_at() {
        List<String> troubles = RunningWherry.get().log().troubles().stream()
                .filter(line -> ALLOWED.keySet().stream()
                        .noneMatch(pattern -> pattern.matcher(line).find()))
                .toList();

        assertThat(troubles).isEmpty();
    }
}
