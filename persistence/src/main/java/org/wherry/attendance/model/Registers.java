package org.wherry.attendance.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The registers, and who stands in them or is expected to. */
@ApplicationScoped
public class Registers {

    private static final String TAUGHT = """
            SELECT s.id, s.public_id, c.title, s.state, s.first_day, s.last_day, v.name,
                   (SELECT count(*) FROM booking b WHERE b.session_id = s.id AND b.state = 'CONFIRMED'),
                   r.closed_at
              FROM course_session s
              JOIN course c ON c.id = s.course_id
              LEFT JOIN venue v ON v.id = s.venue_id
              LEFT JOIN register r ON r.session_id = s.id
             WHERE s.state NOT IN ('DRAFT', 'SUBMITTED')
            """;

    private static final String DELEGATES = """
            SELECT p.public_id, p.id, b.id, b.post_id
              FROM booking b
              JOIN person p ON p.id = b.delegate_id
             WHERE b.session_id = ?1 AND b.state = 'CONFIRMED'
            """;

    private static final String LINES = """
            SELECT p.public_id, who.name, a.name, b.reference, who.under_18
              FROM (SELECT delegate_id AS person_id, id AS booking_id, post_id
                      FROM booking
                     WHERE session_id = ?1 AND state = 'CONFIRMED'
                    UNION ALL
                    SELECT m.person_id, max(m.booking_id), max(m.post_id)
                      FROM attendance_mark m
                      JOIN register r ON r.id = m.register_id
                     WHERE r.session_id = ?1
                       AND NOT EXISTS (SELECT 1 FROM booking e WHERE e.session_id = ?1
                                          AND e.delegate_id = m.person_id AND e.state = 'CONFIRMED')
                     GROUP BY m.person_id) stands
              JOIN person p ON p.id = stands.person_id
              JOIN person who ON who.id = surviving_person(p.id)
              LEFT JOIN booking b ON b.id = stands.booking_id
              LEFT JOIN post t ON t.id = stands.post_id
              LEFT JOIN agency a ON a.id = t.agency_id
             ORDER BY fold(who.name), p.id
            """;

    private static final String MARKS = """
            SELECT p.public_id, d.public_id, m.mark
              FROM attendance_mark m
              JOIN register r ON r.id = m.register_id
              JOIN person p ON p.id = m.person_id
              JOIN session_day d ON d.id = m.session_day_id
             WHERE r.session_id = ?1
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * The register of a session, opened if need be, and held until the transaction ends: two people at two tables
     * mark after each other, and nobody marks while it is being closed.
     */
    public Register lockFor(long session) {
        entities.createNativeQuery("INSERT INTO register (session_id) VALUES (?1) ON CONFLICT (session_id) DO NOTHING")
                .setParameter(1, session)
                .executeUpdate();
        return entities.createQuery("SELECT r FROM Register r WHERE r.sessionId = :session", Register.class)
                .setParameter("session", session)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** A session that is not a draft. */
    public Optional<TaughtSession> taught(UUID session) {
        return rows(entities.createNativeQuery(TAUGHT + " AND s.public_id = ?1").setParameter(1, session)).stream()
                .map(Registers::taught)
                .findFirst();
    }

    /** The sessions that somebody delivers and whose last day is not before a date or whose register is open. */
    public List<TaughtSession> deliveredBy(long person, LocalDate since) {
        return rows(entities.createNativeQuery(TAUGHT + """
                                          AND s.state <> 'CALLED_OFF'
                                          AND (s.last_day >= ?2 OR r.closed_at IS NULL)
                                          AND EXISTS (SELECT 1 FROM session_trainer t
                                                       WHERE t.session_id = s.id
                                                         AND t.person_id IN (SELECT same_person(?1)))
                                        ORDER BY s.starts_at, s.id
                                        """)
                        .setParameter(1, person)
                        .setParameter(2, Date.valueOf(since)))
                .stream()
                .map(Registers::taught)
                .toList();
    }

    /** Those who deliver a session, in any part, under whichever of their records. */
    public Set<Long> deliverers(long session) {
        List<?> people = entities.createNativeQuery(
                        "SELECT same_person(surviving_person(person_id)) FROM session_trainer WHERE session_id = ?1")
                .setParameter(1, session)
                .getResultList();
        return people.stream().map(Registers::number).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody delivers a session, in any part. */
    public boolean isDeliveredBy(long session, long person) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM session_trainer WHERE session_id = ?1 AND person_id IN (SELECT same_person(?2))")
                .setParameter(1, session)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    /** On how many days somebody (id inside) stands in a register. */
    public long marksOf(long person) {
        return number(entities.createNativeQuery(
                        "SELECT count(*) FROM attendance_mark WHERE person_id IN (SELECT same_person(?1))")
                .setParameter(1, person)
                .getSingleResult());
    }

    /** The days of a session, in their order. */
    public List<TaughtDay> days(long session) {
        return rows(entities.createNativeQuery(
                                "SELECT id, public_id, day, starts, ends FROM session_day WHERE session_id = ?1 ORDER BY day")
                        .setParameter(1, session))
                .stream()
                .map(row -> new TaughtDay(
                        number(row[0]),
                        (UUID) row[1],
                        ((Date) row[2]).toLocalDate(),
                        ((Time) row[3]).toLocalTime(),
                        ((Time) row[4]).toLocalTime()))
                .toList();
    }

    /** Those with a confirmed booking on a session, by their id outside. */
    public Map<UUID, Delegate> expected(long session) {
        Map<UUID, Delegate> expected = new HashMap<>();
        for (Object[] row : rows(entities.createNativeQuery(DELEGATES).setParameter(1, session))) {
            expected.put((UUID) row[0], new Delegate(number(row[1]), number(row[2]), number(row[3])));
        }
        return expected;
    }

    /** Who is expected or came, by name, each with their marks. */
    public List<RegisterSheet.Line> lines(long session) {
        Map<UUID, Map<UUID, Mark>> marks = new HashMap<>();
        for (Object[] row : rows(entities.createNativeQuery(MARKS).setParameter(1, session))) {
            marks.computeIfAbsent((UUID) row[0], person -> new LinkedHashMap<>())
                    .put((UUID) row[1], Mark.valueOf((String) row[2]));
        }
        List<RegisterSheet.Line> lines = new ArrayList<>();
        for (Object[] row : rows(entities.createNativeQuery(LINES).setParameter(1, session))) {
            lines.add(new RegisterSheet.Line(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Boolean) row[4],
                    marks.getOrDefault((UUID) row[0], Map.of())));
        }
        return lines;
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static TaughtSession taught(Object[] row) {
        return new TaughtSession(
                number(row[0]),
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                ((Date) row[4]).toLocalDate(),
                ((Date) row[5]).toLocalDate(),
                (String) row[6],
                number(row[7]),
                row[8] == null ? null : ((Timestamp) row[8]).toInstant());
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
