package org.wherry.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.wherry.common.model.CountyTime;

/**
 * The one source of now. A thread may act on another day, as the demo importer does when it replays the past; nobody
 * is written to about a replayed past.
 */
@ApplicationScoped
public class BusinessClock extends Clock {

    private final ThreadLocal<Instant> replayed = new ThreadLocal<>();
    private final Clock system = Clock.system(CountyTime.ZONE);

    @Override
    public ZoneId getZone() {
        return CountyTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant then = replayed.get();
        return then == null ? system.instant() : then;
    }

    /** Whether this thread acts on another day than today. */
    public boolean isReplaying() {
        return replayed.get() != null;
    }

    /**
     * Acts at another instant, on this thread only.
     *
     * @param then the instant that {@link #instant()} gives meanwhile
     * @param act what is done then
     * @throws Exception whatever the act throws
     */
    public <T> T at(Instant then, Callable<T> act) throws Exception {
        Instant before = replayed.get();
        replayed.set(then);
        try {
            return act.call();
        } finally {
            if (before == null) {
                replayed.remove();
            } else {
                replayed.set(before);
            }
        }
    }
}
