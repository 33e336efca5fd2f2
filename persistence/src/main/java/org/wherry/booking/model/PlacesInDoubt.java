package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** Places whose prerequisite fell away, and the bookings that can come to that. */
@ApplicationScoped
public class PlacesInDoubt {

    private static final String ASKING = """
            SELECT b.id, b.session_id
              FROM booking b JOIN course_session s ON s.id = b.session_id
             WHERE b.delegate_id IN (SELECT same_person(surviving_person(?1)))
               AND b.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')
               AND s.state = 'PUBLISHED' AND s.starts_at > ?2
               AND EXISTS (SELECT 1 FROM course_prerequisite p WHERE p.course_id = s.course_id)
             ORDER BY b.id
            """;

    private static final String OPEN = """
              FROM place_in_doubt d
              JOIN booking b ON b.id = d.booking_id AND b.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')
              JOIN course_session s ON s.id = b.session_id AND s.starts_at > ?1
              JOIN course c ON c.id = s.course_id
              JOIN person p ON p.id = surviving_person(b.delegate_id)
             WHERE d.settled IS NULL
            """;

    private static final String COLUMNS = "SELECT CAST(b.reference AS text), p.name, s.public_id, c.title, d.missing,"
            + " d.raised_at, " + SessionDays.COLUMN;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Somebody's live bookings (ids inside) on coming sessions of courses that ask for others first. */
    public List<Long> asking(long delegate, Instant now) {
        return ids(entities.createNativeQuery(ASKING).setParameter(1, delegate).setParameter(2, Timestamp.from(now)));
    }

    /** Those who have a place on a session (ids inside). */
    public List<Long> delegatesOf(long session) {
        return entities.createQuery(
                        "SELECT b.delegateId FROM Booking b WHERE b.sessionId = :session AND b.state = :confirmed"
                                + " ORDER BY b.delegateId",
                        Long.class)
                .setParameter("session", session)
                .setParameter("confirmed", BookingState.CONFIRMED)
                .getResultList();
    }

    /** The open doubt about a booking (id inside). */
    public Optional<PlaceInDoubt> about(long booking) {
        return entities.createQuery(
                        "SELECT d FROM PlaceInDoubt d WHERE d.bookingId = :booking AND d.settled IS NULL",
                        PlaceInDoubt.class)
                .setParameter("booking", booking)
                .getResultStream()
                .findFirst();
    }

    /** Every open doubt. */
    public List<PlaceInDoubt> open() {
        return entities.createQuery(
                        "SELECT d FROM PlaceInDoubt d WHERE d.settled IS NULL ORDER BY d.bookingId", PlaceInDoubt.class)
                .getResultList();
    }

    /** One page of what is to be decided, the soonest session first. */
    public Page<DoubtRow> rows(PageRequest page, Instant now) {
        long total = ((Number) entities.createNativeQuery("SELECT count(*)" + OPEN)
                        .setParameter(1, Timestamp.from(now))
                        .getSingleResult())
                .longValue();
        Query rows = entities.createNativeQuery(
                        COLUMNS + OPEN + " ORDER BY s.starts_at, d.raised_at, d.id LIMIT ?2 OFFSET ?3")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, page.size())
                .setParameter(3, page.offset());
        return new Page<>(rows(rows), total, page.page(), page.size());
    }

    /** The one about a booking, where that is to be decided. */
    public Optional<DoubtRow> row(BookingReference reference, Instant now) {
        return rows(entities.createNativeQuery(COLUMNS + OPEN + " AND b.reference = ?2")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, reference.value()))
                .stream()
                .findFirst();
    }

    /** Adds one. */
    public void add(PlaceInDoubt doubt) {
        entities.persist(doubt);
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    private static List<Long> ids(Query query) {
        return NativeRow.all(query).stream()
                .map(row -> ((Number) row[0]).longValue())
                .toList();
    }

    private static List<DoubtRow> rows(Query query) {
        return NativeRow.all(query).stream()
                .map(row -> new DoubtRow(
                        (String) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        SessionDays.read(row[6]),
                        (String) row[4],
                        NativeRow.instant(row[5])))
                .toList();
    }
}
