package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.wherry.common.model.Refusal;

/**
 * How often somebody tried in vain, for one account or from one address.
 *
 * <p>So many wrong tries in five minutes are everybody's. After them each try has to wait, longer each time, up to a
 * quarter of an hour; nothing is ever locked, and the right password after the wait is as good as ever. A try is counted
 * before it is known to be wrong, so that many at once are not more than as many in turn, and given back when it was
 * right.
 */
@Entity
@Table(name = "wrong_tries")
public class Tries {

    /** In which so many tries are everybody's. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    /** After which nothing is remembered, unless there were more. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;

    @Id
    private String key;

    private int number;

    private Instant since;

    @Column(name = "last_at")
    private Instant lastAt;

    private Instant until;

    protected Tries() {}

    /** Begins to count; the key is a hash of what is counted for. */
    public Tries(String key, Instant now) {
        this.key = key;
        this.since = now;
        this.lastAt = now;
    }

    /**
     * Counts a try, before it is known whether it is right.
     *
     * @param free how many wrong ones in five minutes are everybody's
     * @throws Refusal when it comes before the wait is over; such a try is not counted
     */
    public void count(int free, Instant now) {
        if (until != null && now.isBefore(until)) {
            throw new Refusal(SignInRefusal.TOO_MANY_TRIES, until);
        }
        boolean slow = number < free && !now.isBefore(since.plus(WINDOW));
        boolean longAgo = !now.isBefore(lastAt.plus(FORGOTTEN_AFTER));
        if (slow || longAgo) {
            number = 0;
            since = now;
        }
        number++;
        lastAt = now;
        until = number < free ? null : now.plus(delay(number - free));
    }

    /** Gives a try back that was right. */
    public void giveBack() {
        number = Math.max(0, number - 1);
        until = null;
    }

    /** How many are counted. */
    public int number() {
        return number;
    }

    private static Duration delay(int beyond) {
        Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
    }
}
