package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.people.model.Secret;

/** The addresses by which calendars follow people's own sessions. */
@ApplicationScoped
public class CalendarFeeds {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one, and writes it. */
    public void add(CalendarFeed feed) {
        entities.persist(feed);
        entities.flush();
    }

    /** The one that a secret opens. */
    public Optional<CalendarFeed> bySecret(Secret secret) {
        return entities.createQuery(
                        "SELECT f FROM CalendarFeed f WHERE f.tokenHash = :hash AND f.revokedAt IS NULL",
                        CalendarFeed.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    /** Somebody's, under any of their records (ids inside), the newest first. */
    public List<CalendarFeed> of(Collection<Long> records) {
        return entities.createQuery(
                        "SELECT f FROM CalendarFeed f WHERE f.personId IN :records ORDER BY f.createdAt DESC, f.id DESC",
                        CalendarFeed.class)
                .setParameter("records", records)
                .getResultList();
    }

    /** Somebody's own with an id outside. */
    public Optional<CalendarFeed> of(Collection<Long> records, UUID id) {
        return entities.createQuery(
                        "SELECT f FROM CalendarFeed f WHERE f.personId IN :records AND f.publicId = :id",
                        CalendarFeed.class)
                .setParameter("records", records)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Writes what has been changed. */
    public void flush() {
        entities.flush();
    }
}
