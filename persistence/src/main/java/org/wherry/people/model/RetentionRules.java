package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How long each kind of data is kept, and the runs that saw to it. */
@ApplicationScoped
public class RetentionRules {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** All of them, in the order of the kinds. */
    public List<RetentionRule> all() {
        return entities.createQuery("SELECT r FROM RetentionRule r", RetentionRule.class)
                .getResultStream()
                .sorted(Comparator.comparing(RetentionRule::kind))
                .toList();
    }

    /** The rule for a kind. */
    public Optional<RetentionRule> of(DataKind kind) {
        return Optional.ofNullable(entities.find(RetentionRule.class, kind));
    }

    /** Adds a run. */
    public void add(RetentionRun run) {
        entities.persist(run);
        entities.flush();
    }

    /** Whether the job began a run on a day. */
    public boolean ranByItself(LocalDate day) {
        return entities.createQuery(
                                "SELECT COUNT(r) FROM RetentionRun r WHERE r.startedBy IS NULL AND r.onDay = :day",
                                Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** The run with an id outside. */
    public Optional<RetentionRun> run(UUID id) {
        return entities.createQuery("SELECT r FROM RetentionRun r WHERE r.publicId = :id", RetentionRun.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The latest runs, the latest first, with what each did. */
    public List<RetentionRun> latest(int most) {
        return entities.createQuery(
                        "SELECT r FROM RetentionRun r ORDER BY r.startedAt DESC, r.id DESC", RetentionRun.class)
                .setHint("eclipselink.batch", "r.counts")
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
