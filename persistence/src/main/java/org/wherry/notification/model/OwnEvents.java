package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.booking.model.BookingState;
import org.wherry.notification.model.CalendarEvent.Part;
import org.wherry.notification.model.CalendarEvent.Standing;

/** What stands in somebody's own feed: the sessions where a place is theirs or held for them, and those they deliver. */
@ApplicationScoped
public class OwnEvents {

    private static final String OF_A_PERSON = """
            SELECT coalesce(e.uid, b.public_id), coalesce(e.sequence, 0), b.state, CAST(b.reference AS text),
                   s.id, s.public_id, c.title,
                   CASE WHEN b.state = 'CONFIRMED' OR NOT s.hides_details THEN v.name END, v.address,
                   d.day, d.starts, d.ends
              FROM booking b
              JOIN course_session s ON s.id = b.session_id
              JOIN course c ON c.id = s.course_id
              JOIN session_day d ON d.session_id = s.id
              LEFT JOIN venue v ON v.id = s.venue_id
              LEFT JOIN calendar_entry e ON e.booking_id = b.id
             WHERE b.delegate_id IN (SELECT same_person(?1)) AND b.state IN ('CONFIRMED', 'OFFERED', 'REQUESTED')
               AND s.ends_at > ?2
             UNION ALL
            SELECT s.public_id, 0, CAST(NULL AS varchar), CAST(NULL AS text),
                   s.id, s.public_id, c.title, v.name, v.address, d.day, d.starts, d.ends
              FROM session_trainer t
              JOIN course_session s ON s.id = t.session_id
              JOIN course c ON c.id = s.course_id
              JOIN session_day d ON d.session_id = s.id
              LEFT JOIN venue v ON v.id = s.venue_id
             WHERE t.person_id IN (SELECT same_person(?1)) AND s.state IN ('PUBLISHED', 'COMPLETED')
               AND s.ends_at > ?2
             ORDER BY 10, 11, 1
            """;

    private static final int SESSION = 5;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * All that somebody goes to or delivers, by time.
     *
     * @param person who (id inside)
     * @param after what was over by then is left out
     */
    public List<OwnEvent> of(long person, Instant after) {
        Map<UUID, List<Object[]>> events = new LinkedHashMap<>();
        EventRows.all(entities.createNativeQuery(OF_A_PERSON)
                        .setParameter(1, person)
                        .setParameter(2, Timestamp.from(after)))
                .forEach(row -> events.computeIfAbsent((UUID) row[0], uid -> new ArrayList<>())
                        .add(row));
        return events.values().stream().map(OwnEvents::event).toList();
    }

    private static OwnEvent event(List<Object[]> rows) {
        Object[] first = rows.get(0);
        String state = (String) first[2];
        String reference = (String) first[3];
        CalendarEvent event = new CalendarEvent(
                (UUID) first[0],
                ((Number) first[1]).intValue(),
                state == null || BookingState.valueOf(state) == BookingState.CONFIRMED
                        ? Standing.CONFIRMED
                        : Standing.TENTATIVE,
                reference == null ? Part.DELIVERING : Part.GOING,
                EventRows.session(rows, SESSION),
                reference,
                reference == null ? "/booking/session?id=" + first[5] : "/booking/confirmation?reference=" + reference,
                null);
        return new OwnEvent(((Number) first[4]).longValue(), event);
    }

    /**
     * One of them.
     *
     * @param sessionId of which session (id inside)
     * @param event as it stands in the calendar
     */
    public record OwnEvent(long sessionId, CalendarEvent event) {

        /** Whether they may know where to take part in it. */
        public boolean isSure() {
            return event.standing() == Standing.CONFIRMED;
        }
    }
}
