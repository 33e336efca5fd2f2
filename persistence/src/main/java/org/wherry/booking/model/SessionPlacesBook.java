package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.wherry.common.model.NoSuch;

/** The counts of places of all published sessions. */
@ApplicationScoped
public class SessionPlacesBook {

    private static final String NO_LONGER_KEPT = """
            SELECT p.session_id, p.waiting
              FROM session_places p JOIN course_session s ON s.id = p.session_id
             WHERE p.waiting > 0 AND p.places_held + p.held_back < p.capacity
               AND s.state = 'PUBLISHED' AND s.automatic_offers AND s.starts_at > ?1
               AND EXISTS (SELECT 1 FROM session_share h WHERE h.session_id = s.id AND h.until <= ?1)
             ORDER BY p.session_id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Opens the count of a session. */
    public void add(SessionPlaces places) {
        entities.persist(places);
    }

    /**
     * The places of a session, read afresh and locked until the transaction ends: whoever comes next waits here and
     * then sees what was taken. Take it after the cheap checks, and once.
     *
     * @param session the id inside
     */
    public SessionPlaces lockFor(long session) {
        SessionPlaces places = entities.createQuery(
                        "SELECT p FROM SessionPlaces p WHERE p.sessionId = :session", SessionPlaces.class)
                .setParameter("session", session)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuch("places of a session", session));
        places.counted();
        return places;
    }

    /**
     * The same, where another session's places change in the same transaction: both are locked, in the order of their
     * ids, so that two who move in opposite directions do not wait for each other.
     *
     * @param other the other session (id inside), or null
     */
    public SessionPlaces lockWith(long session, Long other) {
        if (other != null && other < session) {
            lockFor(other);
        }
        SessionPlaces places = lockFor(session);
        if (other != null && other > session) {
            lockFor(other);
        }
        return places;
    }

    /** The sessions (ids inside) on which people wait for places that were kept for a sector and no longer are. */
    public List<Long> noLongerKept(Instant now) {
        return NativeRow.all(entities.createNativeQuery(NO_LONGER_KEPT).setParameter(1, Timestamp.from(now))).stream()
                .map(row -> ((Number) row[0]).longValue())
                .toList();
    }

    /** The places of a session as they are just now, without a lock; good for telling, not for giving away. */
    public SessionPlaces glance(long session) {
        SessionPlaces places = entities.find(SessionPlaces.class, session);
        if (places == null) {
            throw new NoSuch("places of a session", session);
        }
        return places;
    }
}
