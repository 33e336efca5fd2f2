package org.wherry.attendance.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.people.model.Need;

/** What the delegates of each session need, for those who run it. */
@ApplicationScoped
public class SessionNeeds {

    /** How long after a session's end they are kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String COPY = """
            INSERT INTO session_need (session_id, person_id, kinds, words, copied_at)
            SELECT b.session_id, n.person_id, n.kinds, n.words, ?1
              FROM access_needs n
              JOIN booking b ON b.delegate_id IN (SELECT same_person(n.person_id)) AND b.state = 'CONFIRMED'
              JOIN course_session s ON s.id = b.session_id AND s.state = 'PUBLISHED' AND s.ends_at > ?1
             WHERE n.person_id = surviving_person(?2)
                ON CONFLICT ON CONSTRAINT needs_once
                DO UPDATE SET kinds = EXCLUDED.kinds, words = EXCLUDED.words, copied_at = EXCLUDED.copied_at
            """;

    private static final String DROP = """
            DELETE FROM session_need n
             WHERE n.person_id IN (SELECT same_person(surviving_person(?1)))
               AND (NOT EXISTS (SELECT 1 FROM access_needs k WHERE k.person_id = surviving_person(?1))
                    OR NOT EXISTS (SELECT 1 FROM booking b
                                    WHERE b.session_id = n.session_id AND b.state = 'CONFIRMED'
                                      AND b.delegate_id IN (SELECT same_person(surviving_person(?1)))))
            """;

    private static final String LIST = """
            SELECT p.public_id, p.name, n.kinds, n.words
              FROM session_need n
              JOIN person p ON p.id = surviving_person(n.person_id)
             WHERE n.session_id = ?1
             ORDER BY fold(p.name), p.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Takes somebody (id inside) off the lists of sessions without a place of theirs; off all, if they say nothing. */
    public void drop(long person) {
        entities.createNativeQuery(DROP).setParameter(1, person).executeUpdate();
    }

    /** Puts what somebody (id inside) says now on the lists of all coming sessions on which they have a place. */
    public void copy(long person, Instant now) {
        entities.createNativeQuery(COPY)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, person)
                .executeUpdate();
    }

    /** What the delegates of a session (id inside) need, by name. */
    public List<NeedRow> of(long session) {
        List<?> rows = entities.createNativeQuery(LIST).setParameter(1, session).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new NeedRow((UUID) row[0], (String) row[1], Need.split((String) row[2]), (String) row[3]))
                .toList();
    }

    /** Purges the lists of sessions that ended longer ago than they are kept; says how many rows went. */
    public int purge(Instant now) {
        return entities.createNativeQuery("DELETE FROM session_need n USING course_session s"
                        + " WHERE s.id = n.session_id AND s.ends_at <= ?1 AND NOT is_on_hold(n.person_id)")
                .setParameter(1, Timestamp.from(now.minus(KEPT)))
                .executeUpdate();
    }
}
