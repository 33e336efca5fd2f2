package org.wherry.attendance.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
                WHERE NOT session_need.said_here
            """;

    private static final String SAY_HERE = """
            INSERT INTO session_need (session_id, person_id, kinds, words, copied_at, said_here)
            VALUES (?1, surviving_person(?2), ?3, CAST(?4 AS varchar), ?5, true)
                ON CONFLICT ON CONSTRAINT needs_once
                DO UPDATE SET kinds = EXCLUDED.kinds, words = EXCLUDED.words, copied_at = EXCLUDED.copied_at,
                              said_here = true
            """;

    private static final String CARRY = """
            UPDATE session_need n SET session_id = b.session_id
              FROM booking b, booking old
             WHERE old.id = ?1 AND b.id = ?2 AND n.session_id = old.session_id AND n.said_here
               AND n.person_id IN (SELECT same_person(surviving_person(b.delegate_id)))
               AND NOT EXISTS (SELECT 1 FROM session_need o
                                WHERE o.session_id = b.session_id AND o.person_id = n.person_id AND o.said_here)
            """;

    private static final String MAKE_ROOM = """
            DELETE FROM session_need n USING booking b
             WHERE b.id = ?1 AND n.session_id = b.session_id AND NOT n.said_here
               AND n.person_id IN (SELECT same_person(surviving_person(b.delegate_id)))
            """;

    private static final String DROP = """
            DELETE FROM session_need n
             WHERE n.person_id IN (SELECT same_person(surviving_person(?1)))
               AND (NOT n.said_here
                    AND NOT EXISTS (SELECT 1 FROM access_needs k WHERE k.person_id = surviving_person(?1))
                    OR NOT EXISTS (SELECT 1 FROM booking b
                                    WHERE b.session_id = n.session_id
                                      AND (b.state = 'CONFIRMED'
                                           OR n.said_here AND b.state IN ('REQUESTED', 'WAITING', 'OFFERED'))
                                      AND b.delegate_id IN (SELECT same_person(surviving_person(?1)))))
            """;

    private static final String LIST = """
            SELECT p.public_id, p.name, n.kinds, n.words
              FROM session_need n
              JOIN person p ON p.id = surviving_person(n.person_id)
             WHERE n.session_id = ?1 AND (n.kinds <> '' OR n.words IS NOT NULL)
               AND (NOT n.said_here
                    OR EXISTS (SELECT 1 FROM booking b WHERE b.session_id = n.session_id AND b.state = 'CONFIRMED'
                                  AND b.delegate_id IN (SELECT same_person(p.id))))
             ORDER BY fold(p.name), p.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Takes somebody (id inside) off the lists of sessions without a place of theirs; off all, if they say nothing. */
    public void drop(long person) {
        entities.createNativeQuery(DROP).setParameter(1, person).executeUpdate();
    }

    /** Notes what somebody (id inside) needs on one session (id inside) only; it is listed once they have a place. */
    public void sayHere(long session, long person, Set<Need> kinds, String words, Instant now) {
        entities.createNativeQuery(SAY_HERE)
                .setParameter(1, session)
                .setParameter(2, person)
                .setParameter(3, Need.join(kinds))
                .setParameter(4, words)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** Takes what was said for one booking (id inside) only along to the one that takes over from it. */
    public void carry(long from, long to) {
        entities.createNativeQuery(MAKE_ROOM).setParameter(1, to).executeUpdate();
        entities.createNativeQuery(CARRY)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    /** What somebody (id inside) said for single sessions gives way to what they say now for all. */
    public void forgetWhatWasSaidHere(long person) {
        entities.createNativeQuery("UPDATE session_need SET said_here = false"
                        + " WHERE said_here AND person_id IN (SELECT same_person(surviving_person(?1)))")
                .setParameter(1, person)
                .executeUpdate();
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
