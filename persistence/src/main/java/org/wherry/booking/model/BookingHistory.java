package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What happened to bookings: by whom, when, why, and on whose behalf. */
@ApplicationScoped
public class BookingHistory {

    private static final String OF = """
            SELECT e.at, e.to_state, e.from_state IS DISTINCT FROM e.to_state, e.answered, p.name,
                   coalesce(surviving_person(e.by_id) = surviving_person(b.delegate_id), false), e.reason
              FROM booking_event e
              JOIN booking b ON b.id = e.booking_id
              LEFT JOIN person p ON p.id = surviving_person(e.by_id)
             WHERE b.reference = ?1
             ORDER BY e.position
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** All of it, in order. */
    public List<HistoryRow> of(BookingReference reference) {
        return NativeRow.all(entities.createNativeQuery(OF).setParameter(1, reference.value())).stream()
                .map(row -> new HistoryRow(
                        NativeRow.instant(row[0]),
                        BookingState.valueOf((String) row[1]),
                        (Boolean) row[2],
                        row[3] == null ? null : Awaited.valueOf((String) row[3]),
                        (String) row[4],
                        (Boolean) row[5],
                        (String) row[6]))
                .toList();
    }
}
