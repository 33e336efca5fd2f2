package org.wherry.booking.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Does many things around a moment that is still to come: the first before it, the last after it. */
final class Around {
    private static final Clock CLOCK = Clock.systemUTC();

    private Around() {}

    /**
     * What each of them gave, in the order given.
     *
     * @param apart how long after one of them the next begins
     */
    static <T> List<T> all(Instant moment, Duration apart, List<Callable<T>> acts) {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(acts.size());
        Instant first = moment.minus(apart.multipliedBy(acts.size()).dividedBy(2));
        try {
            List<ScheduledFuture<T>> running = new ArrayList<>();
            for (Callable<T> act : acts) {
                Duration until = Duration.between(CLOCK.instant(), first.plus(apart.multipliedBy(running.size())));
                running.add(threads.schedule(act, until.toMillis(), TimeUnit.MILLISECONDS));
            }
            List<T> results = new ArrayList<>();
            for (ScheduledFuture<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** The next full minute that is at least so far away. */
    static Instant nextMinute(Duration atLeast) {
        return CLOCK.instant().plus(atLeast).truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
    }
}
