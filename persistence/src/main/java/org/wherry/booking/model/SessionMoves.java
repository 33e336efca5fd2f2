package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was moved from which session to which. */
@ApplicationScoped
public class SessionMoves {

    private static final String ROW = """
            SELECT CAST(b.reference AS text), p.name, a.name, b.state, m.answer
              FROM booking b
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              LEFT JOIN post t ON t.id = b.post_id
              LEFT JOIN agency a ON a.id = survivor_of_agency(t.agency_id)
              LEFT JOIN moved_booking m ON m.to_booking = b.id
            """;

    private static final String CHOICES = """
            SELECT s.public_id, c.title, CAST(s.first_day AS text), p.capacity - p.places_held
              FROM course_session s
              JOIN session_places p ON p.session_id = s.id
              JOIN course c ON c.id = s.course_id
             WHERE s.state = 'PUBLISHED' AND s.starts_at > ?2 AND s.id <> ?1
             ORDER BY s.course_id <> (SELECT o.course_id FROM course_session o WHERE o.id = ?1), s.starts_at, s.id
             LIMIT 200
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** A session that others can be moved to. */
    public record Choice(UUID session, String course, LocalDate day, int placesLeft) {}

    /** Adds one. */
    public void add(SessionMove move) {
        entities.persist(move);
        entities.flush();
    }

    /** Who is booked on a session (id inside) and could be moved: those with places first, then the line. */
    public List<MoveRow> booked(long session) {
        return rows(entities.createNativeQuery(ROW
                        + " WHERE b.session_id = ?1 AND b.state IN ('REQUESTED', 'CONFIRMED', 'OFFERED', 'WAITING')"
                        + " ORDER BY b.state = 'WAITING', b.line_position NULLS LAST, b.asked_at, b.id")
                .setParameter(1, session));
    }

    /** Who was moved away from a session (id inside), by name, with what they said. */
    public List<MoveRow> movedFrom(long session) {
        return rows(entities.createNativeQuery(ROW
                        + " JOIN session_move v ON v.id = m.move_id WHERE v.from_session = ?1 ORDER BY p.name, b.id")
                .setParameter(1, session));
    }

    /** The sessions that those of one (id inside) could be moved to: first those of its course, the soonest first. */
    public List<Choice> choices(long session, Instant now) {
        return NativeRow.all(entities.createNativeQuery(CHOICES)
                        .setParameter(1, session)
                        .setParameter(2, Timestamp.from(now)))
                .stream()
                .map(row -> new Choice(
                        (UUID) row[0], (String) row[1], LocalDate.parse((String) row[2]), ((Number) row[3]).intValue()))
                .toList();
    }

    /** What was moved into a booking (id inside). */
    public Optional<MovedBooking> into(long booking) {
        return entities.createQuery("SELECT m FROM MovedBooking m WHERE m.toBooking = :booking", MovedBooking.class)
                .setParameter("booking", booking)
                .getResultStream()
                .findFirst();
    }

    private static List<MoveRow> rows(Query query) {
        return NativeRow.all(query).stream()
                .map(row -> new MoveRow(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        BookingState.valueOf((String) row[3]),
                        null,
                        row[4] == null ? null : MovedBooking.Answer.valueOf((String) row[4])))
                .toList();
    }
}
