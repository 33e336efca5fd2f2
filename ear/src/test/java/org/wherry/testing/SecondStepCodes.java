package org.wherry.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.wherry.people.model.Totp;

/**
 * The telephones of the demo's people. A code is taken once and holds for half a minute, a little more on either side;
 * whoever signs in more often than that has to wait for the next one, as people do.
 */
final class SecondStepCodes {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration PATIENCE = Duration.ofSeconds(4L * Totp.STEP_SECONDS);

    private SecondStepCodes() {}

    /** A code that has not been taken and holds now. */
    static String next(DemoAccount account) {
        Totp totp = Totp.ofWords(account.totpSecret());
        return Eventually.find(PATIENCE, "a code that was not taken yet", () -> {
            long here = Totp.counter(CLOCK.instant());
            long counter = Math.max(here, lastTaken(account) + 1);
            return counter <= here + 1 ? Optional.of(totp.code(counter)) : Optional.empty();
        });
    }

    private static long lastTaken(DemoAccount account) {
        return RunningWherry.get()
                .rows()
                .one(
                        Long.class,
                        "SELECT s.last_counter FROM second_step s JOIN account a ON a.person_id = s.person_id"
                                + " WHERE a.email = ?",
                        account.email());
    }
}
