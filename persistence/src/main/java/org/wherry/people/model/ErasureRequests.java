package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** Who asked for erasure, and what became of it. */
@ApplicationScoped
public class ErasureRequests {

    private static final String ROW = "SELECT NEW org.wherry.people.model.ErasureRow(e.publicId, e.personId, p.name,"
            + " e.wish, e.state, e.askedAt, e.decidedAt, e.reason)"
            + " FROM ErasureRequest e JOIN Person p ON p.id = e.personId ";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(ErasureRequest request) {
        entities.persist(request);
    }

    /** The request with an id outside. */
    public Optional<ErasureRequest> find(UUID id) {
        return entities.createQuery("SELECT e FROM ErasureRequest e WHERE e.publicId = :id", ErasureRequest.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The one of somebody that waits. */
    public Optional<ErasureRequest> openOf(long person) {
        return entities.createQuery(
                        "SELECT e FROM ErasureRequest e WHERE e.personId = :person AND e.state = :asked",
                        ErasureRequest.class)
                .setParameter("person", person)
                .setParameter("asked", ErasureRequest.State.ASKED)
                .getResultStream()
                .findFirst();
    }

    /** Those of somebody, the latest first. */
    public List<ErasureRow> of(long person) {
        return entities.createQuery(ROW + "WHERE e.personId = :person ORDER BY e.askedAt DESC", ErasureRow.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The request with an id outside, as people read it. */
    public Optional<ErasureRow> row(UUID id) {
        return entities.createQuery(ROW + "WHERE e.publicId = :id", ErasureRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** One page of them: those that wait first, the longest waiting first. */
    public Page<ErasureRow> page(PageRequest page) {
        var rows = entities.createQuery(
                        ROW + "ORDER BY CASE WHEN e.decidedAt IS NULL THEN 0 ELSE 1 END, e.askedAt, e.id",
                        ErasureRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(e) FROM ErasureRequest e", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, page.page(), page.size());
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
