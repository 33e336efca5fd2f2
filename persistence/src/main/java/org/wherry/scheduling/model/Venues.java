package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sessions can be held. */
@ApplicationScoped
public class Venues {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a venue. */
    public void add(Venue venue) {
        entities.persist(venue);
    }

    /** All of them, by name. */
    public List<Venue> all() {
        return entities.createQuery("SELECT v FROM Venue v ORDER BY v.name, v.id", Venue.class)
                .getResultList();
    }

    /** The one with an id outside. */
    public Optional<Venue> find(UUID id) {
        return entities.createQuery("SELECT v FROM Venue v WHERE v.publicId = :id", Venue.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Counts a change of its rooms as one of the venue itself, so that two cannot lose each other's. */
    public void changed(Venue venue) {
        entities.lock(venue, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The most places of the sessions that are still to be held in a room; 0 where there are none. */
    public int mostPlacesIn(Room room, Instant now) {
        Integer most = entities.createQuery(
                        "SELECT MAX(s.capacity) FROM CourseSession s WHERE s.room = :room AND s.span.endsAt > :now"
                                + " AND s.state <> org.wherry.scheduling.model.SessionState.CALLED_OFF",
                        Integer.class)
                .setParameter("room", room)
                .setParameter("now", now)
                .getSingleResult();
        return most == null ? 0 : most;
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
