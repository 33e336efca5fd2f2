package org.wherry.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may book what without having attended what it asks for. */
@ApplicationScoped
public class Waivers {

    private static final String HELD = "SELECT NEW org.wherry.catalogue.model.WaiverRow(w.publicId, p.publicId, p.name,"
            + " c.publicId, c.title, w.reason, w.until, g.name, w.grantedAt) FROM Waiver w"
            + " JOIN Person p ON p.id = FUNCTION('surviving_person', w.personId) JOIN Course c ON c.id = w.courseId"
            + " LEFT JOIN Person g ON g.id = w.grantedBy WHERE w.withdrawnAt IS NULL ";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(Waiver waiver) {
        entities.persist(waiver);
    }

    /** The waiver with an id outside. */
    public Optional<Waiver> find(UUID id) {
        return entities.createQuery("SELECT w FROM Waiver w WHERE w.publicId = :id", Waiver.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The one of somebody for a course (ids inside) that was not withdrawn, even where its last day is past. */
    public Optional<Waiver> standing(long person, long course) {
        return entities.createQuery(
                        "SELECT w FROM Waiver w WHERE w.personId = :person AND w.courseId = :course"
                                + " AND w.withdrawnAt IS NULL",
                        Waiver.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody may book a course (ids inside) without what it asks for, on a day; by any of their records. */
    public boolean holds(long person, long course, LocalDate day) {
        return !entities.createQuery(
                        "SELECT w.id FROM Waiver w WHERE w.courseId = :course AND w.withdrawnAt IS NULL"
                                + " AND (w.until IS NULL OR w.until >= :day)"
                                + " AND FUNCTION('surviving_person', w.personId)"
                                + " = FUNCTION('surviving_person', :person)",
                        Long.class)
                .setParameter("course", course)
                .setParameter("day", day)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those for a course (its id outside), by name; withdrawn ones are left out. */
    public List<WaiverRow> of(UUID course) {
        return entities.createQuery(HELD + "AND c.publicId = :course ORDER BY p.name, w.id", WaiverRow.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
