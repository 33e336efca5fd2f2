package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The agendas of all sessions. */
@ApplicationScoped
public class Agendas {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The agenda of a session, its workshops with it. */
    public Agenda of(CourseSession session) {
        return new Agenda(
                session,
                entities.createQuery(
                                "SELECT DISTINCT i FROM AgendaItem i LEFT JOIN FETCH i.workshops"
                                        + " WHERE i.sessionId = :session",
                                AgendaItem.class)
                        .setParameter("session", session.id())
                        .getResultList());
    }

    /** Whether a session (its id outside) has one. */
    public boolean isThere(UUID session) {
        return !entities.createQuery(
                        "SELECT i.id FROM AgendaItem i, CourseSession s WHERE s.id = i.sessionId AND s.publicId = :session",
                        Long.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The session (id inside) to which the entry with an id outside belongs. */
    public Optional<Long> sessionOf(UUID item) {
        return entities.createQuery("SELECT i.sessionId FROM AgendaItem i WHERE i.publicId = :item", Long.class)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    /** Adds an entry. */
    public void add(AgendaItem item) {
        entities.persist(item);
    }

    /** Takes an entry out. */
    public void remove(AgendaItem item) {
        entities.remove(item);
    }

    /** Counts a change of a workshop as one of its round, so that two cannot lose each other's. */
    public void changed(AgendaItem item) {
        entities.lock(item, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
