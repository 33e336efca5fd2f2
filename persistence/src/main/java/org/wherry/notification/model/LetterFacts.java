package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.wherry.notification.model.SessionFacts.Where;

/** Looks up what letters say. */
@ApplicationScoped
public class LetterFacts {

    private static final String BOOKING = """
            SELECT p.id, p.name, b.reference,
                   (SELECT count(*) FROM booking w
                     WHERE w.session_id = b.session_id AND w.state = 'WAITING'
                       AND (w.waiting_since, w.id) <= (b.waiting_since, b.id)),
                   b.session_id,
                   EXISTS (SELECT 1 FROM booking_event e WHERE e.booking_id = b.id AND e.to_state = 'REQUESTED'),
                   s.hides_details AND b.state <> 'CONFIRMED', surviving_person(t.manager_id),
                   coalesce(b.cancellation = 'IN_TIME' AND b.free_until > (SELECT max(e.at) FROM booking_event e
                                                                           WHERE e.booking_id = b.id), false)
              FROM booking b
              JOIN course_session s ON s.id = b.session_id
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              LEFT JOIN post t ON t.id = b.post_id
             WHERE b.id = ?1
            """;

    private static final String SESSION = """
            SELECT c.title, v.name, v.address, d.day, d.starts, d.ends, s.public_id,
                   EXISTS (SELECT 1 FROM session_online o WHERE o.session_id = s.id)
              FROM course_session s
              JOIN course c ON c.id = s.course_id
              JOIN session_day d ON d.session_id = s.id
              LEFT JOIN venue v ON v.id = s.venue_id
             WHERE s.id = ?1
             ORDER BY d.day
            """;

    private static final String RESERVATION = """
            SELECT r.made_by, a.name, r.places, r.name_by, r.session_id
              FROM reservation r JOIN agency a ON a.id = survivor_of_agency(r.agency_id)
             WHERE r.id = ?1
            """;

    private static final String BESPOKE = """
            SELECT r.public_id, p.id, p.name, a.name, coalesce(c.title, r.subject), r.people
              FROM bespoke_request r
              JOIN person p ON p.id = surviving_person(r.asked_by)
              JOIN agency a ON a.id = survivor_of_agency(r.agency_id)
              LEFT JOIN course c ON c.id = r.course_id
             WHERE r.id = ?1
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * What a letter about a booking needs to know, with what this very transaction has changed. Where a session keeps from
     * others where it is, only a booking that is confirmed is told.
     */
    public BookingFacts booking(long booking) {
        entities.flush();
        Object[] row = rows(entities.createNativeQuery(BOOKING).setParameter(1, booking))
                .get(0);
        SessionFacts session = session(((Number) row[4]).longValue());
        return new BookingFacts(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                (Boolean) row[5],
                row[7] == null ? null : ((Number) row[7]).longValue(),
                (Boolean) row[8],
                (Boolean) row[6] ? session.withoutTheWay() : session);
    }

    /** What a letter about a session needs to know. */
    public SessionFacts session(long session) {
        List<Object[]> rows = rows(entities.createNativeQuery(SESSION).setParameter(1, session));
        Object[] first = rows.get(0);
        return new SessionFacts(
                (UUID) first[6],
                (String) first[0],
                rows.stream()
                        .map(row -> new SessionFacts.Day(
                                ((Date) row[3]).toLocalDate(),
                                ((Time) row[4]).toLocalTime(),
                                ((Time) row[5]).toLocalTime()))
                        .toList(),
                (String) first[1],
                (String) first[2],
                where(first[1] != null, (Boolean) first[7]));
    }

    private static Where where(boolean atAVenue, boolean online) {
        return atAVenue ? Where.VENUE : online ? Where.ONLINE : Where.TO_COME;
    }

    /** What a letter about reserved places needs to know. */
    public ReservationFacts reservation(long reservation) {
        entities.flush();
        Object[] row = rows(entities.createNativeQuery(RESERVATION).setParameter(1, reservation))
                .get(0);
        return new ReservationFacts(
                row[0] == null ? null : ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Timestamp) row[3]).toInstant(),
                session(((Number) row[4]).longValue()));
    }

    /** What a letter about a request for a bespoke session needs to know. */
    public BespokeFacts bespoke(long request) {
        entities.flush();
        Object[] row = rows(entities.createNativeQuery(BESPOKE).setParameter(1, request))
                .get(0);
        return new BespokeFacts(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue());
    }

    /** Who has a confirmed place on a session, by name. */
    @SuppressWarnings("unchecked")
    public List<String> confirmed(long session) {
        return entities.createNativeQuery("SELECT p.name FROM booking b JOIN person p ON p.id = b.delegate_id"
                        + " WHERE b.session_id = ?1 AND b.state = 'CONFIRMED' ORDER BY p.name, p.id")
                .setParameter(1, session)
                .getResultList();
    }

    /** Everybody (ids inside) who is a coordinator. */
    @SuppressWarnings("unchecked")
    public List<Long> coordinators() {
        return entities.createNativeQuery(
                        "SELECT DISTINCT person_id FROM role_grant WHERE role = 'COORDINATOR' ORDER BY person_id")
                .getResultList();
    }

    /** The bookings (ids inside) on a session that hold a place or wait for one. */
    @SuppressWarnings("unchecked")
    public List<Long> liveBookings(long session) {
        entities.flush();
        return entities.createNativeQuery("SELECT id FROM booking WHERE session_id = ?1"
                        + " AND state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED') ORDER BY id")
                .setParameter(1, session)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
