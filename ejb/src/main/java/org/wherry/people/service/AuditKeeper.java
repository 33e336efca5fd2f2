package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.wherry.people.model.AuditChain;
import org.wherry.people.model.AuditCheck;
import org.wherry.people.model.AuditFinding;
import org.wherry.people.model.AuditHead;

/**
 * Keeps the audit: seals what was written, exports the end of the chain, and examines all of it once a day. It holds no
 * transaction of its own.
 */
@ApplicationScoped
public class AuditKeeper {

    private static final Duration BETWEEN_EXAMINATIONS = Duration.ofDays(1);
    private static final Logger LOG = System.getLogger(AuditKeeper.class.getName());

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditExamination examination;

    @Inject
    private AuditHeadFile exported;

    @Inject
    private AuditKeys keys;

    @Inject
    private Clock clock;

    /** Seals everything that may be sealed; says how many entries that were. */
    public int seal() {
        int sealed = 0;
        for (int some = sealing.sealSome(); some > 0; some = sealing.sealSome()) {
            sealed += some;
        }
        if (sealed > 0) {
            export();
        }
        return sealed;
    }

    /** An end that the chain has lost is never overwritten: it is the proof. */
    private void export() {
        Optional<AuditHead> lost = lostHead();
        if (lost.isPresent()) {
            LOG.log(
                    Level.ERROR,
                    "The audit no longer goes through its exported end: {0}",
                    lost.get().toLine());
        } else {
            sealing.head().ifPresent(exported::write);
        }
    }

    /** Examines all of the audit where that was not done for a day. */
    public void examineDaily() {
        boolean due = examination
                .last()
                .map(check -> check.checkedAt().plus(BETWEEN_EXAMINATIONS).isBefore(clock.instant()))
                .orElse(true);
        if (due) {
            examine();
        }
    }

    /** Examines all of the audit, and keeps what was found. */
    public AuditCheck examine() {
        AuditChain chain = new AuditChain(keys.key());
        AuditFinding finding = follow(chain)
                .or(() -> examination.stray().map(AuditChain::notSealed))
                .or(() -> lostHead().map(AuditChain::lost))
                .orElse(null);
        if (finding == null) {
            LOG.log(Level.INFO, "The audit is whole: {0} entries", chain.position());
        } else {
            LOG.log(
                    Level.ERROR,
                    "The audit is not as it was written: {0} at link {1}, entry {2}",
                    finding.kind(),
                    finding.position(),
                    finding.entry());
        }
        return examination.keep(chain.position(), finding);
    }

    private Optional<AuditFinding> follow(AuditChain chain) {
        AuditExamination.Stretch stretch = examination.follow(chain);
        while (stretch.finding().isEmpty() && !stretch.isLast()) {
            stretch = examination.follow(chain);
        }
        return stretch.finding();
    }

    private Optional<AuditHead> lostHead() {
        return exported.read().filter(head -> !sealing.goesThrough(head));
    }
}
