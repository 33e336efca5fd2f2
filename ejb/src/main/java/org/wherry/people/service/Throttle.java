package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Secret;
import org.wherry.people.model.Tries;
import org.wherry.people.model.WrongTries;

/**
 * Slows down whoever guesses. It counts in the database, so that all nodes count together, in transactions of its own,
 * so that a refusal does not undo the count; and it counts only tries that were wrong.
 */
@ApplicationScoped
public class Throttle {

    @Inject
    private WrongTries tries;

    @Inject
    private Clock clock;

    /** What is counted for. */
    public enum Of {
        /** One account, known or not. */
        ACCOUNT(10),
        /** One address of the network, signing in. */
        ADDRESS(100),
        /** One address of the network, with tokens that nobody has. */
        TOKEN_ADDRESS(100),
        /** One address of the network, asking for links. */
        LINK_ADDRESS(30);

        private final int free;

        Of(int free) {
            this.free = free;
        }
    }

    /**
     * One thing to count for.
     *
     * @param of what kind of thing
     * @param what which one; only a hash of it is kept
     */
    public record Count(Of of, String what) {

        private String key() {
            return HexFormat.of().formatHex(new Secret(of + " " + what.strip().toLowerCase(Locale.ROOT)).hash());
        }
    }

    /**
     * Counts a try before it is known to be wrong; {@link #wasRight} gives it back.
     *
     * @throws Refusal when one of the counts has to wait; then none is counted
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void admit(List<Count> counts) {
        counts.forEach(count -> tries.lock(count.key(), clock.instant()).count(count.of().free, clock.instant()));
    }

    /** Gives a try back that was right. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void wasRight(List<Count> counts) {
        counts.forEach(count -> tries.lockIfAny(count.key()).ifPresent(Tries::giveBack));
    }
}
