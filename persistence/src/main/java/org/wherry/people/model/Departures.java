package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who left, and whose records are due to become nobody's. */
@ApplicationScoped
public class Departures {

    // Whoever has an account again came back.
    private static final String DUE = " FROM Departure d WHERE d.anonymisedAt IS NULL AND d.leftAt < :before"
            + " AND NOT EXISTS (SELECT a.id FROM Account a WHERE a.person.id = d.personId)"
            + " AND FUNCTION('is_on_hold', d.personId) = FALSE";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(Departure departure) {
        entities.persist(departure);
    }

    /** That of somebody, if they ever left. */
    public Optional<Departure> of(long person) {
        return entities.createQuery("SELECT d FROM Departure d WHERE d.personId = :person", Departure.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** How many left before an instant, did not come back, and are on no hold. */
    public long due(Instant before) {
        return entities.createQuery("SELECT COUNT(d)" + DUE, Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** Who they are (ids inside), the longest gone first. */
    public List<Long> dueBefore(Instant before, int most) {
        return entities.createQuery("SELECT d.personId" + DUE + " ORDER BY d.leftAt, d.id", Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
