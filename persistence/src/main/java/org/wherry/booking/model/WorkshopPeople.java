package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who comes to which workshop. */
@ApplicationScoped
public class WorkshopPeople {

    private static final String ROWS = """
            SELECT i.id, c.workshop_id, p.name, a.name, p.protected OR p.under_18
              FROM agenda_item i
              JOIN booking b ON b.session_id = i.session_id AND b.state IN ('CONFIRMED', 'REQUESTED')
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              LEFT JOIN post t ON t.id = b.post_id
              LEFT JOIN agency a ON a.id = t.agency_id
              LEFT JOIN workshop_choice c ON c.booking_id = b.id AND c.item_id = i.id AND c.held
             WHERE i.session_id = ?1 AND i.kind = 'WORKSHOPS'
             ORDER BY fold(p.name), p.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * Somebody with a place on a session, in one of its rounds.
     *
     * @param round the round (id inside)
     * @param workshop what they have chosen there (id inside), or null
     * @param name who
     * @param agency for whom they come, or null
     * @param keptOff whether a sheet that goes round does not name them: protected, or under 18
     */
    public record Row(long round, Long workshop, String name, String agency, boolean keptOff) {}

    /** Everybody with a place on a session (id inside), once for each round, by name. */
    public List<Row> of(long session) {
        return NativeRow.all(entities.createNativeQuery(ROWS).setParameter(1, session)).stream()
                .map(row -> new Row(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        (Boolean) row[4]))
                .toList();
    }
}
