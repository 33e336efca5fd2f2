package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.Departures;
import org.wherry.people.model.LegalHolds;
import org.wherry.people.model.RetentionRule;
import org.wherry.people.model.RetentionRules;
import org.wherry.people.model.RetentionRun;
import org.wherry.people.model.Roles;

/** How long each kind of data is kept: the rules, what would go today, and what went. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RetentionService {

    private static final int LATEST_RUNS = 20;

    @Inject
    private RetentionRules rules;

    @Inject
    private Departures departures;

    @Inject
    private LegalHolds holds;

    @Inject
    private EverythingHeld everything;

    @Inject
    private RetentionRunner runner;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** Every rule with what would go if it ran now; nothing is changed by asking. */
    public List<Due> report() {
        Instant now = clock.instant();
        return rules.all().stream()
                .map(rule -> new Due(rule, rule.olderThan(now), due(rule.kind(), rule.olderThan(now))))
                .toList();
    }

    /** The rule for a kind. */
    public RetentionRule rule(DataKind kind) {
        return rules.of(kind).orElseThrow(() -> new NoSuch("retention rule", kind));
    }

    /**
     * Changes a rule; the next run goes by it.
     *
     * @param version the version that the caller saw
     */
    public void change(DataKind kind, long version, int months, String lawfulBasis) {
        RetentionRule rule = rule(kind);
        if (rule.version() != version) {
            throw new LostUpdate();
        }
        int before = rule.months();
        rule.change(months, lawfulBasis);
        Violations.refusing(
                () -> {
                    rules.flush();
                    return null;
                },
                Map.of());
        audit.fire(Audited.of(AuditedAct.RETENTION_CHANGED, null).changed(kind.name(), before, months));
    }

    /** The latest runs with what each did, the latest first. */
    public List<RetentionRun> runs() {
        List<RetentionRun> runs = rules.latest(LATEST_RUNS);
        runs.forEach(RetentionRun::counts);
        return runs;
    }

    /** How many legal holds last, and keep data from being purged. */
    public long holds() {
        return holds.lasting();
    }

    /** Lets the rules run now; what one kind or person cannot lose stops no other. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID runNow() {
        return runner.run(caller.requirePersonId());
    }

    private long due(DataKind kind, Instant older) {
        return kind == DataKind.RECORDS_OF_LEAVERS ? departures.due(older) : everything.due(kind, older);
    }

    /**
     * A rule, and what would go by it now.
     *
     * @param rule the rule
     * @param older the instant before which it goes
     * @param number how much would go
     */
    public record Due(RetentionRule rule, Instant older, long number) {}
}
