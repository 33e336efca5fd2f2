package org.wherry.attendance.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.people.model.Need;

/** What the papers of a session are made of. */
@ApplicationScoped
public class Packs {

    private static final String EXPECTED = """
            SELECT p.public_id, p.name, a.name, p.protected, p.under_18
              FROM booking b
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              LEFT JOIN post t ON t.id = b.post_id
              LEFT JOIN agency a ON a.id = t.agency_id
             WHERE b.session_id = ?1 AND b.state = 'CONFIRMED'
             ORDER BY fold(p.name), p.id
            """;

    private static final String PLACE = """
            SELECT v.name, v.address, r.name, v.entrance, v.refreshments, v.day_phone
              FROM course_session s
              JOIN venue v ON v.id = s.venue_id
              LEFT JOIN room r ON r.id = s.room_id
             WHERE s.id = ?1
            """;

    private static final String NEEDS = """
            SELECT n.kinds, n.session_id
              FROM session_need n
             WHERE n.session_id = ?1
               AND EXISTS (SELECT 1 FROM booking b WHERE b.session_id = n.session_id AND b.state = 'CONFIRMED'
                              AND b.delegate_id IN (SELECT same_person(surviving_person(n.person_id))))
            """;

    private static final String CONFIRMED_SINCE = """
            SELECT count(*) FROM booking b
             WHERE b.session_id = ?1 AND b.state = 'CONFIRMED'
               AND (SELECT max(e.at) FROM booking_event e WHERE e.booking_id = b.id AND e.to_state = 'CONFIRMED') >= ?2
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Who has a place on a session (its id inside), by name. */
    public List<Expected> expected(long session) {
        return rows(entities.createNativeQuery(EXPECTED).setParameter(1, session)).stream()
                .map(row -> new Expected(
                        (UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (Boolean) row[4]))
                .toList();
    }

    /** Where it is held, once that is settled. */
    public Optional<SessionPack.Place> place(long session) {
        return rows(entities.createNativeQuery(PLACE).setParameter(1, session)).stream()
                .map(row -> new SessionPack.Place(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                                row[5]))
                .findFirst();
    }

    /** What those with a place need who said so, without their names. */
    public List<Set<Need>> needs(long session) {
        return rows(entities.createNativeQuery(NEEDS).setParameter(1, session)).stream()
                .map(row -> Need.split((String) row[0]))
                .toList();
    }

    /** How many of those with a place have it since a moment. */
    public long confirmedSince(long session, Instant moment) {
        return ((Number) entities.createNativeQuery(CONFIRMED_SINCE)
                        .setParameter(1, session)
                        .setParameter(2, Timestamp.from(moment))
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
