package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;

/** Which workshops a delegate comes to. */
@ApplicationScoped
public class ChosenWorkshops {

    private static final String ROUNDS = """
            SELECT CAST(i.starts AS text), CAST(i.ends AS text), i.title, w.title, w.room
              FROM booking b
              JOIN agenda_item i ON i.session_id = b.session_id AND i.kind = 'WORKSHOPS'
              LEFT JOIN workshop_choice c ON c.booking_id = b.id AND c.item_id = i.id AND c.held
              LEFT JOIN workshop w ON w.id = c.workshop_id
             WHERE b.id = ?1
             ORDER BY i.day_number, i.starts
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * A round of workshops.
     *
     * @param starts when it begins, on the county's clocks
     * @param ends when it ends
     * @param round what the round is called
     * @param workshop the workshop that is chosen, or null
     * @param room where that is, or null
     */
    public record Round(LocalTime starts, LocalTime ends, String round, String workshop, String room) {}

    /** The rounds of the session that a booking (id inside) is for, by time. */
    @SuppressWarnings("unchecked")
    public List<Round> of(long booking) {
        List<Object[]> rows =
                entities.createNativeQuery(ROUNDS).setParameter(1, booking).getResultList();
        return rows.stream()
                .map(row -> new Round(
                        LocalTime.parse((String) row[0]),
                        LocalTime.parse((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }
}
