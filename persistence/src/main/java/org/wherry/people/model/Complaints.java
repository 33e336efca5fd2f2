package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** Who complained of what, and what was answered. */
@ApplicationScoped
public class Complaints {

    private static final String ROW = "SELECT NEW org.wherry.people.model.ComplaintRow(c.publicId, c.personId, p.name,"
            + " c.text, c.madeAt, c.answer, c.answeredAt) FROM Complaint c JOIN Person p ON p.id = c.personId ";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(Complaint complaint) {
        entities.persist(complaint);
    }

    /** The complaint with an id outside. */
    public Optional<Complaint> find(UUID id) {
        return entities.createQuery("SELECT c FROM Complaint c WHERE c.publicId = :id", Complaint.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The complaint with an id outside, as people read it. */
    public Optional<ComplaintRow> row(UUID id) {
        return entities.createQuery(ROW + "WHERE c.publicId = :id", ComplaintRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of somebody, the latest first. */
    public List<ComplaintRow> of(long person) {
        return entities.createQuery(ROW + "WHERE c.personId = :person ORDER BY c.madeAt DESC", ComplaintRow.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** One page of them: those that wait for an answer first, the longest waiting first. */
    public Page<ComplaintRow> page(PageRequest page) {
        var rows = entities.createQuery(
                        ROW + "ORDER BY CASE WHEN c.answeredAt IS NULL THEN 0 ELSE 1 END, c.madeAt, c.id",
                        ComplaintRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(c) FROM Complaint c", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, page.page(), page.size());
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
