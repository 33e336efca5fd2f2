package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.Departures;
import org.wherry.people.model.LegalHolds;
import org.wherry.people.model.RetentionRule;
import org.wherry.people.model.RetentionRules;
import org.wherry.people.model.RetentionRun;
import org.wherry.people.model.Roles;

/** The steps of a run of the retention rules, each in a short transaction of its own. */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RetentionSteps {

    @Inject
    private RetentionRules rules;

    @Inject
    private Departures departures;

    @Inject
    private LegalHolds holds;

    @Inject
    private Partings partings;

    @Inject
    private EverythingHeld everything;

    @Inject
    private Event<Audited> audit;

    /** Notes that the job begins its run of the day; empty where one has begun. */
    public Optional<UUID> beginOfTheDay(Instant now) {
        holds.oneAtATime();
        return rules.ranByItself(CountyTime.dateOf(now)) ? Optional.empty() : Optional.of(begin(null, now));
    }

    /** Notes that a run begins. */
    public UUID begin(Long by, Instant now) {
        RetentionRun run = new RetentionRun(by, now);
        rules.add(run);
        return run.publicId();
    }

    /** The rules. */
    public List<RetentionRule> rules() {
        return rules.all();
    }

    /** Those who left before an instant (ids inside), and are on no hold. */
    public List<Long> leavers(Instant older, int most) {
        return departures.dueBefore(older, most);
    }

    /** Makes the records of one of them nobody's. */
    public void anonymise(long person, Instant now) {
        partings.anonymise(person, now);
    }

    /** Purges one kind of what is older than it may be. */
    public long purge(DataKind kind, Instant older) {
        holds.oneAtATime();
        return everything.purge(kind, older);
    }

    /** Notes what was done with one kind. */
    public void note(UUID run, DataKind kind, Instant older, int purged, int failed) {
        rules.run(run).orElseThrow(() -> new NoSuch("retention run", run)).did(kind, older, purged, failed);
    }

    /** Notes that the run is over. */
    public void end(UUID run) {
        audit.fire(Audited.of(AuditedAct.RETENTION_RUN, run));
    }
}
