package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.booking.model.BookingState;
import org.wherry.notification.model.CalendarEvent.Part;
import org.wherry.notification.model.CalendarEvent.Standing;

/**
 * What delegates' calendars were told of their bookings. What is told another time has the same uid and the next number;
 * what was told already is told no second time.
 */
@ApplicationScoped
public class CalendarEntries {

    private static final String BOOKING = """
            SELECT p.id, p.name, b.public_id, b.state, CAST(b.reference AS text), b.replaces_id,
                   s.public_id, c.title, v.name, v.address, d.day, d.starts, d.ends
              FROM booking b
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              JOIN course_session s ON s.id = b.session_id
              JOIN course c ON c.id = s.course_id
              JOIN session_day d ON d.session_id = s.id
              LEFT JOIN venue v ON v.id = s.venue_id
             WHERE b.id = ?1
             ORDER BY d.day, d.starts
            """;

    private static final int SESSION = 6;

    private static final String HAND_ON = """
            UPDATE calendar_entry e SET booking_id = ?1
             WHERE e.booking_id = ?2
               AND NOT EXISTS (SELECT 1 FROM calendar_entry o WHERE o.booking_id = ?1)
               AND EXISTS (SELECT 1 FROM booking a, booking b
                            WHERE a.id = ?1 AND b.id = ?2
                              AND (a.state = 'CONFIRMED' OR b.state = 'CANCELLED')
                              AND surviving_person(a.delegate_id) = surviving_person(b.delegate_id))
            """;

    private static final String SAY = """
            INSERT INTO calendar_entry AS e (uid, booking_id, sequence, said, said_at) VALUES (?1, ?2, 0, ?3, ?4)
            ON CONFLICT (booking_id) DO UPDATE
               SET sequence = e.sequence + 1, said = excluded.said, said_at = excluded.said_at
             WHERE e.said IS DISTINCT FROM excluded.said
            RETURNING e.uid, e.sequence
            """;

    private static final String STRIKE_OUT = """
            UPDATE calendar_entry e SET sequence = e.sequence + 1, said = NULL, said_at = ?2
             WHERE e.booking_id = ?1 AND e.said IS NOT NULL
            RETURNING e.uid, e.sequence
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** A booking as a calendar has it, with what this very transaction has changed. */
    public BookedEvent booking(long booking) {
        entities.flush();
        List<Object[]> rows = EventRows.all(entities.createNativeQuery(BOOKING).setParameter(1, booking));
        Object[] first = rows.get(0);
        boolean theirs = BookingState.valueOf((String) first[3]) == BookingState.CONFIRMED;
        CalendarEvent event = new CalendarEvent(
                (UUID) first[2],
                0,
                theirs ? Standing.CONFIRMED : Standing.CANCELLED,
                Part.GOING,
                EventRows.session(rows, SESSION),
                (String) first[4],
                "/booking/confirmation?reference=" + first[4],
                null);
        return new BookedEvent(
                booking,
                ((Number) first[0]).longValue(),
                (String) first[1],
                Optional.ofNullable((Number) first[5]).map(Number::longValue),
                event);
    }

    /**
     * Lets a booking go on with the entry of another one of the same delegate, if it has none and the other has one that is
     * not needed any more: because this one is confirmed, or because the other has ended.
     */
    public void handOn(long from, long to) {
        entities.createNativeQuery(HAND_ON)
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
    }

    /**
     * Notes what is said of a booking.
     *
     * @param uid of the entry, where it is the first
     * @param said a hash of what is said
     * @return the entry's uid and number; nothing when the same was said last
     */
    public Optional<Told> say(long booking, UUID uid, byte[] said, Instant now) {
        return told(entities.createNativeQuery(SAY)
                .setParameter(1, uid)
                .setParameter(2, booking)
                .setParameter(3, said)
                .setParameter(4, Timestamp.from(now)));
    }

    /** Notes that a booking's entry is struck out; nothing when no calendar has it. */
    public Optional<Told> strikeOut(long booking, Instant now) {
        return told(
                entities.createNativeQuery(STRIKE_OUT).setParameter(1, booking).setParameter(2, Timestamp.from(now)));
    }

    private static Optional<Told> told(Query query) {
        return EventRows.all(query).stream()
                .map(row -> new Told((UUID) row[0], ((Number) row[1]).intValue()))
                .findFirst();
    }

    /** Which entry something is said of, and which time it is. */
    public record Told(UUID uid, int sequence) {}
}
