package org.wherry.booking.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Those who wait for one session, first in line first. Whoever changes it holds the session's lock. */
public final class Line {

    private final List<Booking> inOrder;

    Line(List<Booking> inOrder) {
        this.inOrder = new ArrayList<>(inOrder);
    }

    /** Who waits, first in line first. */
    public List<Booking> bookings() {
        return List.copyOf(inOrder);
    }

    /** Somebody's place in it, from 1. */
    public int placeOf(Booking waiting) {
        waiting.turn();
        return inOrder.indexOf(waiting) + 1;
    }

    /**
     * Sets somebody at another place; whoever joins later comes behind all who are in it now.
     *
     * @param to their place from now on, from 1; beyond the end is the end
     * @param by who does it (id inside), or null for a job
     * @param reason why
     * @return the place that they have
     */
    public int move(Booking waiting, int to, Long by, String reason, Instant now) {
        explain(waiting, by, reason, now);
        int there = Math.max(1, Math.min(to, inOrder.size()));
        inOrder.remove(waiting);
        inOrder.add(there - 1, waiting);
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).turn().setTo(i + 1);
        }
        return there;
    }

    /** Says why somebody is given another turn than theirs. */
    public void explain(Booking waiting, Long by, String reason, Instant now) {
        waiting.turn();
        waiting.explain(by, reason, now);
    }

    /**
     * Tells everybody who may have it of a free place that goes to the first who takes it.
     *
     * @return those who were not told before
     */
    public List<Booking> tell(Predicate<Booking> whoMay, Instant now) {
        List<Booking> untold = inOrder.stream()
                .filter(booking -> !booking.isTold())
                .filter(whoMay)
                .toList();
        untold.forEach(booking -> booking.turn().tell(now));
        return untold;
    }

    /** The place that they were told of is gone. */
    public void forgetTelling() {
        inOrder.forEach(booking -> booking.turn().forgetTelling());
    }
}
