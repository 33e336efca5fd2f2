package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.RetentionRule;
import org.wherry.people.model.Roles;

/** Runs the retention rules in small steps, so that what cannot be purged stops nothing else. */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionRunner {

    private static final Logger LOG = Logger.getLogger(RetentionRunner.class.getName());

    /** The most people whose records one run makes nobody's; the next day goes on. */
    private static final int MOST_PEOPLE = 5_000;

    @Inject
    private RetentionSteps steps;

    @Inject
    private Clock clock;

    /**
     * Runs them.
     *
     * @param by who lets them run (id inside)
     * @return the run, by its id outside
     */
    public UUID run(long by) {
        Instant now = clock.instant();
        return run(steps.begin(by, now), now);
    }

    /** Runs them as the job does, once a day; empty where it was done today, or another node does it now. */
    public Optional<UUID> runOfTheDay() {
        Instant now = clock.instant();
        return steps.beginOfTheDay(now).map(run -> run(run, now));
    }

    private UUID run(UUID run, Instant now) {
        for (RetentionRule rule : steps.rules()) {
            if (rule.kind() == DataKind.RECORDS_OF_LEAVERS) {
                anonymise(run, rule, now);
            } else {
                purge(run, rule, now);
            }
        }
        steps.end(run);
        return run;
    }

    private void anonymise(UUID run, RetentionRule rule, Instant now) {
        Instant older = rule.olderThan(now);
        List<Long> due = steps.leavers(older, MOST_PEOPLE);
        int failed = 0;
        for (long person : due) {
            try {
                steps.anonymise(person, now);
            } catch (RuntimeException stays) {
                failed++;
                LOG.log(Level.WARNING, "The records of somebody who left could not be made nobody's", stays);
            }
        }
        steps.note(run, rule.kind(), older, due.size() - failed, failed);
    }

    private void purge(UUID run, RetentionRule rule, Instant now) {
        Instant older = rule.olderThan(now);
        int purged = 0;
        int failed = 0;
        try {
            purged = Math.toIntExact(steps.purge(rule.kind(), older));
        } catch (RuntimeException stays) {
            failed = 1;
            LOG.log(Level.WARNING, "What is older than it may be could not be purged: " + rule.kind(), stays);
        }
        steps.note(run, rule.kind(), older, purged, failed);
    }
}
