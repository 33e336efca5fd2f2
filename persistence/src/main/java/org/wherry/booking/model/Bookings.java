package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.DayTimes;

/** The bookings of all sessions. */
@ApplicationScoped
public class Bookings {

    /** Keeps our advisory locks apart from those that somebody else may take in the same database. */
    private static final long LOCKS = 0x57L << 48;

    private static final String COMMITMENTS = """
            SELECT b.session_id, CAST(b.reference AS text), CASE WHEN b.state = 'WAITING' THEN 0 ELSE 1 END, c.title,
                   CAST(d.day AS text), CAST(d.starts AS text), CAST(d.ends AS text)
              FROM booking b
              JOIN course_session s ON s.id = b.session_id
              JOIN course c ON c.id = s.course_id
              JOIN session_day d ON d.session_id = s.id
             WHERE b.delegate_id IN (SELECT same_person(?1)) AND b.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')
               AND (b.session_id = ?2 OR d.day BETWEEN CAST(?3 AS date) AND CAST(?4 AS date))
            UNION ALL
            SELECT s.id, NULL, 1, c.title, CAST(d.day AS text), CAST(d.starts AS text), CAST(d.ends AS text)
              FROM session_trainer t
              JOIN course_session s ON s.id = t.session_id
              JOIN course c ON c.id = s.course_id
              JOIN session_day d ON d.session_id = s.id
             WHERE t.person_id IN (SELECT same_person(?1)) AND s.state IN ('PUBLISHED', 'COMPLETED')
               AND d.day BETWEEN CAST(?3 AS date) AND CAST(?4 AS date)
             ORDER BY 5, 6, 4
            """;

    private static final String BOTH = """
            SELECT c.title, CAST(s.first_day AS text), CAST(b.reference AS text), CAST(o.reference AS text)
              FROM booking b
              JOIN booking o ON o.session_id = b.session_id
              JOIN course_session s ON s.id = b.session_id
              JOIN course c ON c.id = s.course_id
             WHERE b.delegate_id IN (SELECT same_person(?1)) AND b.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')
               AND o.delegate_id IN (SELECT same_person(?2)) AND o.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')
               AND s.state = 'PUBLISHED'
             ORDER BY s.starts_at, b.id
             LIMIT 1
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a booking. */
    public void add(Booking booking) {
        entities.persist(booking);
    }

    /** Adds who pays for one. */
    public void add(BookingPayer payer) {
        entities.persist(payer);
    }

    /** Who pays for a booking (id inside), where its place has a price. */
    public Optional<BookingPayer> payerOf(long booking) {
        return Optional.ofNullable(entities.find(BookingPayer.class, booking));
    }

    /** The booking that is called so. */
    public Optional<Booking> find(BookingReference reference) {
        return entities.createQuery("SELECT b FROM Booking b WHERE b.reference = :reference", Booking.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    /** The booking with an id inside, which is there. */
    public Booking byId(long id) {
        return entities.find(Booking.class, id);
    }

    /** Reads a booking again, now that what it depends on is locked. */
    public void refresh(Booking booking) {
        entities.refresh(booking);
    }

    /**
     * Lets one delegate do one thing at a time, until the transaction ends. Two wishes of the same person for two
     * sessions lock two different rows, and could not see each other's clash.
     *
     * @return the record that stands for the delegate (ids inside): another one, where the two were merged meanwhile
     */
    public long oneAtATime(long delegate) {
        return ((Number) entities.createNativeQuery("SELECT hold_person(?1, ?2)")
                        .setParameter(1, LOCKS)
                        .setParameter(2, delegate)
                        .getSingleResult())
                .longValue();
    }

    /** Lets nobody else book for a record (id inside) until the transaction ends. */
    public void hold(long record) {
        entities.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?1)) AS locked")
                .setParameter(1, LOCKS + record)
                .getSingleResult();
    }

    /** How many bookings there are of somebody (id inside), live or not. */
    public long countOf(long person) {
        return ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM booking WHERE delegate_id IN (SELECT same_person(?1))")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }

    /** The first session on which two people (ids inside) each have a live booking. */
    public Optional<BothBooked> bothBooked(long person, long other) {
        return NativeRow.all(
                        entities.createNativeQuery(BOTH).setParameter(1, person).setParameter(2, other))
                .stream()
                .map(row -> new BothBooked(
                        (String) row[0], LocalDate.parse((String) row[1]), (String) row[2], (String) row[3]))
                .findFirst();
    }

    /** When a delegate is engaged on the days of a session, and all their live bookings on it. */
    public List<Commitment> commitments(long delegate, CourseSession session) {
        List<?> rows = entities.createNativeQuery(COMMITMENTS)
                .setParameter(1, delegate)
                .setParameter(2, session.id())
                .setParameter(3, session.firstDay().toString())
                .setParameter(4, session.lastDay().toString())
                .getResultList();
        return rows.stream().map(row -> commitment((Object[]) row)).toList();
    }

    /** How many bookings there are under posts at some agencies, whatever became of them. */
    public long under(Collection<Long> agencies) {
        return entities.createQuery(
                        "SELECT COUNT(b) FROM Booking b, Post t WHERE b.postId = t.id AND t.agency.id IN :agencies",
                        Long.class)
                .setParameter("agencies", agencies)
                .getSingleResult();
    }

    /** Whether a post (id inside) is at one of some agencies. */
    public boolean isUnder(long post, Collection<Long> agencies) {
        return !agencies.isEmpty()
                && !entities.createQuery(
                                "SELECT t.id FROM Post t WHERE t.id = :post AND t.agency.id IN :agencies", Long.class)
                        .setParameter("post", post)
                        .setParameter("agencies", agencies)
                        .getResultList()
                        .isEmpty();
    }

    /** How many wait for a place. */
    public long waiting(long session) {
        return entities.createQuery(
                        "SELECT COUNT(b) FROM Booking b WHERE b.sessionId = :session AND b.state = :waiting",
                        Long.class)
                .setParameter("session", session)
                .setParameter("waiting", BookingState.WAITING)
                .getSingleResult();
    }

    /** Those who wait for a place, first in line first. */
    public List<Booking> line(long session, int most) {
        return entities.createQuery(
                        "SELECT b FROM Booking b WHERE b.sessionId = :session AND b.state = :waiting"
                                + " ORDER BY b.turn.linePosition NULLS LAST, b.waitingSince, b.id",
                        Booking.class)
                .setParameter("session", session)
                .setParameter("waiting", BookingState.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** All who wait for a session (id inside). */
    public Line line(long session) {
        return new Line(line(session, Integer.MAX_VALUE));
    }

    /** The agency of a post (ids inside), or null. */
    public Long agencyOfPost(long post) {
        return entities.createQuery("SELECT a.id FROM Post t JOIN t.agency a WHERE t.id = :post", Long.class)
                .setParameter("post", post)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The live bookings of a session. */
    public List<Booking> live(long session) {
        return entities.createQuery(
                        "SELECT b FROM Booking b WHERE b.sessionId = :session AND b.state IN :live ORDER BY b.id",
                        Booking.class)
                .setParameter("session", session)
                .setParameter("live", BookingState.LIVE)
                .getResultList();
    }

    /** Somebody's live bookings on sessions that have not begun, session by session. */
    public List<Booking> ahead(long delegate, Instant now) {
        return entities.createQuery(
                        "SELECT b FROM Booking b JOIN CourseSession s ON s.id = b.sessionId WHERE b.delegateId = :delegate"
                                + " AND b.state IN :live AND s.span.startsAt > :now ORDER BY b.sessionId",
                        Booking.class)
                .setParameter("delegate", delegate)
                .setParameter("live", BookingState.LIVE)
                .setParameter("now", now)
                .getResultList();
    }

    /** The sessions (ids inside) with offers whose time has passed. */
    public List<Long> sessionsWithOffersOver(Instant now) {
        return entities.createQuery(
                        "SELECT DISTINCT b.sessionId FROM Booking b WHERE b.state = :offered AND b.offeredUntil <= :now"
                                + " ORDER BY b.sessionId",
                        Long.class)
                .setParameter("offered", BookingState.OFFERED)
                .setParameter("now", now)
                .getResultList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    /** A session on which each of two people has a live booking. */
    public record BothBooked(String course, LocalDate day, String reference, String otherReference) {}

    private static Commitment commitment(Object[] row) {
        DayTimes times = DayTimes.of(
                LocalDate.parse((String) row[4]), LocalTime.parse((String) row[5]), LocalTime.parse((String) row[6]));
        return new Commitment(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).intValue() == 1,
                (String) row[3],
                times);
    }
}
