package org.wherry.notification.model;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failure: ten seconds, then four times as long each time, up to six hours; and up to a fifth
 * longer, by chance, so that messages which failed together do not all come back together.
 */
public final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int FACTOR = 4;
    private static final double JITTER = 0.2;

    private Backoff() {}

    /**
     * The wait after a number of failures.
     *
     * @param failures from 1
     */
    public static Duration after(int failures, RandomGenerator chance) {
        Duration wait = FIRST;
        for (int i = 1; i < failures && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(FACTOR);
        }
        if (wait.compareTo(LONGEST) > 0) {
            wait = LONGEST;
        }
        return wait.plusMillis((long) (wait.toMillis() * JITTER * chance.nextDouble()));
    }
}
