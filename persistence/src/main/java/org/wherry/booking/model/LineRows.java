package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Waiting lists as coordinators read them. */
@ApplicationScoped
public class LineRows {

    private static final String LINE = """
            SELECT CAST(b.reference AS text), p.name, a.name, b.waiting_since, why.reason,
                   b.told_at IS NOT NULL, b.awaits_audience OR b.awaits_approval
              FROM booking b
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              LEFT JOIN post t ON t.id = b.post_id
              LEFT JOIN agency a ON a.id = survivor_of_agency(t.agency_id)
              LEFT JOIN LATERAL (SELECT e.reason FROM booking_event e
                                  WHERE e.booking_id = b.id AND e.from_state = 'WAITING' AND e.to_state = 'WAITING'
                                    AND e.reason IS NOT NULL AND e.answered IS NULL
                                  ORDER BY e.position DESC LIMIT 1) why ON true
             WHERE b.session_id = ?1 AND b.state = 'WAITING'
             ORDER BY b.line_position NULLS LAST, b.waiting_since, b.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Those who wait for a session (id inside), first in line first. */
    public List<LineRow> of(long session) {
        List<LineRow> line = new ArrayList<>();
        for (Object[] row : NativeRow.all(entities.createNativeQuery(LINE).setParameter(1, session))) {
            line.add(new LineRow(
                    line.size() + 1,
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    NativeRow.instant(row[3]),
                    row[4] != null,
                    (String) row[4],
                    (Boolean) row[5],
                    (Boolean) row[6]));
        }
        return line;
    }
}
