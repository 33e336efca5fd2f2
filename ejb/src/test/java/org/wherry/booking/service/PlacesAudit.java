package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Counts again what must always be true of places, from the rows themselves. All tests share one database, in which
 * falsifiers leave what they show and clocks run on: only sessions made since {@link #startHere()} are looked at.
 */
@ApplicationScoped
public class PlacesAudit {

    private static final String MISCOUNTED = """
            SELECT 'session ' || c.session_id || ': ' || c.places_held || ' held, ' || c.counted || ' counted, '
                   || c.capacity || ' places'
              FROM (SELECT p.session_id, p.places_held, p.capacity,
                           (SELECT count(*) FROM booking b WHERE b.session_id = p.session_id
                               AND b.state IN ('REQUESTED', 'CONFIRMED', 'OFFERED'))
                           + (SELECT coalesce(sum(r.unnamed), 0) FROM reservation r
                               WHERE r.session_id = p.session_id) AS counted
                      FROM session_places p WHERE p.session_id > ?1) c
             WHERE c.places_held <> c.counted OR c.counted > c.capacity
            """;

    private static final String TWICE = """
            SELECT 'session ' || session_id || ', person ' || delegate_id || ': ' || count(*) || ' live bookings'
              FROM booking
             WHERE state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED') AND session_id > ?1
             GROUP BY session_id, delegate_id
            HAVING count(*) > 1
            """;

    private static final String OVERTAKEN = """
            SELECT 'session ' || p.session_id || ': a place is free while somebody waits'
              FROM session_places p
              JOIN course_session s ON s.id = p.session_id AND s.state = 'PUBLISHED'
             WHERE p.session_id > ?1 AND p.places_held + p.held_back < p.capacity AND s.automatic_offers
               AND NOT EXISTS (SELECT 1 FROM booking t WHERE t.session_id = p.session_id AND t.told_at IS NOT NULL)
               AND EXISTS (SELECT 1 FROM booking b WHERE b.session_id = p.session_id AND b.state = 'WAITING')
            """;

    private static final String UNTOLD = """
            SELECT 'booking ' || b.reference || ': is ' || b.state || ', its last event says otherwise'
              FROM booking b
             WHERE b.session_id > ?1 AND b.state IS DISTINCT FROM
                   (SELECT e.to_state FROM booking_event e WHERE e.booking_id = b.id ORDER BY e.position DESC LIMIT 1)
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private volatile long newestBefore;

    /** From here on only sessions that are made after this moment are looked at. */
    public void startHere() {
        newestBefore = ((Number) entities.createNativeQuery("SELECT coalesce(max(id), 0) FROM course_session")
                        .getSingleResult())
                .longValue();
    }

    /** What is wrong, in words; nothing when all is well. */
    public List<String> findings() {
        return Stream.of(MISCOUNTED, TWICE, OVERTAKEN, UNTOLD)
                .flatMap(question -> ((List<?>) entities.createNativeQuery(question)
                                .setParameter(1, newestBefore)
                                .getResultList())
                        .stream())
                .map(String::valueOf)
                .toList();
    }

    /** How many bookings of a session (its id outside) are in a state. */
    public long count(UUID session, String state) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM booking b JOIN course_session s"
                                + " ON s.id = b.session_id WHERE s.public_id = ?1 AND b.state = ?2")
                        .setParameter(1, session)
                        .setParameter(2, state)
                        .getSingleResult())
                .longValue();
    }
}
