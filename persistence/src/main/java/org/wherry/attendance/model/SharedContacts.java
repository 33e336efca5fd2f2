package org.wherry.attendance.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Who lets the others on a session know them, by their own choice. */
@ApplicationScoped
public class SharedContacts {

    /** Whoever gave up the place, or may not stand on shared lists any more, is off the list without anybody's doing. */
    private static final String LIST = """
            SELECT p.name, a.name, p.email
              FROM shared_contact c
              JOIN person p ON p.id = surviving_person(c.person_id)
              JOIN booking b ON b.session_id = c.session_id AND b.state = 'CONFIRMED'
                            AND b.delegate_id IN (SELECT same_person(p.id))
              LEFT JOIN post t ON t.id = b.post_id
              LEFT JOIN agency a ON a.id = t.agency_id
             WHERE c.session_id = ?1 AND p.email IS NOT NULL AND NOT p.protected AND NOT p.under_18
             GROUP BY p.id, p.name, a.name, p.email
             ORDER BY fold(p.name), p.id
            """;

    private static final String PLACE =
            "SELECT 1 FROM booking WHERE session_id = ?1 AND state = 'CONFIRMED' AND delegate_id IN (SELECT same_person(?2))";

    private static final String MAY_STAND_THERE =
            "SELECT 1 FROM person WHERE id = ?1 AND email IS NOT NULL AND NOT protected AND NOT under_18";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The list of a session (its id inside), by name. */
    public List<SharedContact> of(long session) {
        List<?> rows = entities.createNativeQuery(LIST).setParameter(1, session).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new SharedContact((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Whether somebody (id inside) has a place on a session, under any of their records. */
    public boolean hasPlace(long session, long person) {
        return !entities.createNativeQuery(PLACE)
                .setParameter(1, session)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody (id inside) may stand on shared lists, and can be written to. */
    public boolean mayStandThere(long person) {
        return !entities.createNativeQuery(MAY_STAND_THERE)
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody (id inside) chose to be on the list of a session. */
    public boolean has(long session, long person) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM shared_contact WHERE session_id = ?1 AND person_id IN (SELECT same_person(?2))")
                .setParameter(1, session)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    /** Puts somebody on the list of a session; says whether they were not on it. */
    public boolean add(long session, long person, Instant now) {
        return entities.createNativeQuery("INSERT INTO shared_contact (session_id, person_id, shared_at)"
                                + " VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                        .setParameter(1, session)
                        .setParameter(2, person)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    /** Takes somebody off the list of a session; says whether they were on it. */
    public boolean remove(long session, long person) {
        return entities.createNativeQuery(
                                "DELETE FROM shared_contact WHERE session_id = ?1 AND person_id IN (SELECT same_person(?2))")
                        .setParameter(1, session)
                        .setParameter(2, person)
                        .executeUpdate()
                > 0;
    }

    /** Purges the lists of sessions that ended as long ago as what is needed is kept; says how many rows went. */
    public int purge(Instant now) {
        return entities.createNativeQuery("DELETE FROM shared_contact c USING course_session s"
                        + " WHERE s.id = c.session_id AND s.ends_at <= ?1 AND NOT is_on_hold(c.person_id)")
                .setParameter(1, Timestamp.from(now.minus(SessionNeeds.KEPT)))
                .executeUpdate();
    }
}
