package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The legal holds, and the lock by which a hold and a purge wait for each other. */
@ApplicationScoped
public class LegalHolds {

    /** Keeps our advisory lock apart from those that somebody else may take in the same database. */
    private static final long LOCK = 0x4C48L << 48;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(LegalHold hold) {
        entities.persist(hold);
    }

    /** The hold with an id outside. */
    public Optional<LegalHold> find(UUID id) {
        return entities.createQuery("SELECT h FROM LegalHold h WHERE h.publicId = :id", LegalHold.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Lets only one place a hold or purge something, until the transaction ends: what is held from now on is either
     * held before a purge looks, or gone before the hold is there.
     */
    public void oneAtATime() {
        entities.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?1)) AS locked")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    /** Whether somebody's data is held (id inside), by a hold of theirs or on everything. */
    public boolean holds(long person) {
        return entities.createQuery(
                                "SELECT COUNT(h) FROM LegalHold h WHERE h.liftedAt IS NULL"
                                        + " AND (h.personId IS NULL OR h.personId = :person)",
                                Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** How many holds last. */
    public long lasting() {
        return entities.createQuery("SELECT COUNT(h) FROM LegalHold h WHERE h.liftedAt IS NULL", Long.class)
                .getSingleResult();
    }

    /** One page of the holds: those that last first, the latest first. */
    public Page<HoldRow> page(PageRequest page) {
        var rows = entities.createQuery(
                        "SELECT NEW org.wherry.people.model.HoldRow(h.publicId, p.name, h.reason, h.placedAt, b.name,"
                                + " h.liftedAt, l.name) FROM LegalHold h LEFT JOIN Person p ON p.id = h.personId"
                                + " JOIN Person b ON b.id = h.placedBy LEFT JOIN Person l ON l.id = h.liftedBy"
                                + " ORDER BY CASE WHEN h.liftedAt IS NULL THEN 0 ELSE 1 END, h.placedAt DESC, h.id DESC",
                        HoldRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(h) FROM LegalHold h", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, page.page(), page.size());
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
