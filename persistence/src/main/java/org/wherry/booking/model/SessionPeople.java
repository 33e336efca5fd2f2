package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Who has booked a session, for those who have to reach them. */
@ApplicationScoped
public class SessionPeople {

    private static final String ROWS = """
            SELECT p.public_id, CAST(b.reference AS text), p.name, a.name, b.state, p.email, m.number,
                   coalesce(l.reach = 'OUTSIDE_COUNTY', false)
              FROM booking b
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              LEFT JOIN post t ON t.id = b.post_id
              LEFT JOIN agency a ON a.id = t.agency_id
              LEFT JOIN locality l ON l.id = coalesce(t.locality_id, a.locality_id)
              LEFT JOIN mobile_number m ON m.person_id = p.id
             WHERE b.session_id = ?1
            """;

    private static final String IN_ORDER = " ORDER BY fold(p.name), b.id";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Those with a live booking of a session (its id inside), by name. */
    public List<SessionPerson> live(long session) {
        return rows(ROWS + " AND b.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')" + IN_ORDER, session);
    }

    /** Those whose booking ended because the session was called off, by name. */
    public List<SessionPerson> calledOff(long session) {
        return rows(ROWS + " AND b.state = 'CANCELLED' AND b.cancellation = 'BY_ORGANISER'" + IN_ORDER, session);
    }

    private List<SessionPerson> rows(String sql, long session) {
        return NativeRow.all(entities.createNativeQuery(sql).setParameter(1, session)).stream()
                .map(row -> new SessionPerson(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        BookingState.valueOf((String) row[4]),
                        (String) row[5],
                        (String) row[6],
                        (Boolean) row[7]))
                .toList();
    }
}
