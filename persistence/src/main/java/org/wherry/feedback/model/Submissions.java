package org.wherry.feedback.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The forms that came back, and the sessions that they are about. */
@ApplicationScoped
public class Submissions {

    private static final String SESSION = """
            SELECT s.id, s.public_id, s.course_id, c.title, s.first_day, s.last_day, s.ends_at,
                   s.collects_feedback = 'ON_PAPER',
                   (SELECT count(DISTINCT m.person_id)
                      FROM attendance_mark m
                      JOIN register r ON r.id = m.register_id
                     WHERE r.session_id = s.id AND m.mark IN ('ATTENDED', 'PARTLY')),
                   (SELECT count(*) FROM submission f WHERE f.session_id = s.id)
              FROM course_session s
              JOIN course c ON c.id = s.course_id
             WHERE s.state IN ('PUBLISHED', 'COMPLETED')
            """;

    private static final String HOSTED = """
               AND s.collects_feedback = 'ON_PAPER'
               AND EXISTS (SELECT 1 FROM session_trainer t
                            WHERE t.session_id = s.id AND t.person_id IN (SELECT same_person(?1)) AND t.part = 'ONLINE_HOST')
             ORDER BY s.starts_at DESC, s.id
             LIMIT 100
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds some. */
    public void add(List<Submission> submissions) {
        submissions.forEach(entities::persist);
        entities.flush();
    }

    /** Holds a session's register until the transaction ends, so that who came and what was handed in stay compared. */
    public void holdRegister(long session) {
        entities.createNativeQuery("SELECT id FROM register WHERE session_id = ?1 FOR UPDATE")
                .setParameter(1, session)
                .getResultList();
    }

    /** A session that was offered and not called off, by the id inside. */
    public Optional<EvaluatedSession> session(long id) {
        return first(entities.createNativeQuery(SESSION + " AND s.id = ?1").setParameter(1, id));
    }

    /** The same, by the id outside. */
    public Optional<EvaluatedSession> session(UUID id) {
        return first(
                entities.createNativeQuery(SESSION + " AND s.public_id = ?1").setParameter(1, id));
    }

    /** The sessions with forms on paper that somebody hosts, the latest first; at most 100. */
    public List<EvaluatedSession> hostedBy(long person) {
        return all(entities.createNativeQuery(SESSION + HOSTED).setParameter(1, person));
    }

    /** Whether somebody hosts a session. */
    public boolean isHostedBy(long session, long person) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM session_trainer WHERE session_id = ?1 AND person_id IN (SELECT same_person(?2)) AND part = 'ONLINE_HOST'")
                .setParameter(1, session)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    private static Optional<EvaluatedSession> first(Query query) {
        return all(query).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<EvaluatedSession> all(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new EvaluatedSession(
                        ((Number) row[0]).longValue(),
                        (UUID) row[1],
                        ((Number) row[2]).longValue(),
                        (String) row[3],
                        ((Date) row[4]).toLocalDate(),
                        ((Date) row[5]).toLocalDate(),
                        ((Timestamp) row[6]).toInstant(),
                        (Boolean) row[7],
                        ((Number) row[8]).longValue(),
                        ((Number) row[9]).longValue()))
                .toList();
    }
}
