package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sessions on their way into the programme, and what was said on it. */
@ApplicationScoped
public class Drafts {

    private static final String ROWS = """
            SELECT s.public_id, c.title, s.state, CAST(s.first_day AS text), v.name,
                   (SELECT r.words FROM session_remark r WHERE r.session_id = s.id AND r.step = 'SENT_BACK'
                     AND r.id = (SELECT max(last.id) FROM session_remark last WHERE last.session_id = s.id))
              FROM course_session s
              JOIN course c ON c.id = s.course_id
              LEFT JOIN venue v ON v.id = s.venue_id
             WHERE s.state IN ('DRAFT', 'SUBMITTED')
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Notes a step. */
    public void add(SessionRemark remark) {
        entities.persist(remark);
        entities.flush();
    }

    /** The steps of a session (its id inside) so far, the first first. */
    public List<SessionRemark> remarks(long session) {
        return entities.createQuery(
                        "SELECT r FROM SessionRemark r WHERE r.sessionId = :session ORDER BY r.id", SessionRemark.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** The drafts that somebody (their id inside) is to deliver, by time. */
    public List<DraftRow> of(long person) {
        return rows(ROWS + " AND EXISTS (SELECT 1 FROM session_trainer t WHERE t.session_id = s.id AND t.person_id = "
                + person + ") ORDER BY s.starts_at, s.id");
    }

    /** What waits for a coordinator, by time. */
    public List<DraftRow> submitted() {
        return rows(ROWS + " AND s.state = 'SUBMITTED' ORDER BY s.starts_at, s.id");
    }

    @SuppressWarnings("unchecked")
    private List<DraftRow> rows(String sql) {
        return ((List<Object[]>) entities.createNativeQuery(sql).getResultList())
                .stream()
                        .map(row -> new DraftRow(
                                (UUID) row[0],
                                (String) row[1],
                                SessionState.valueOf((String) row[2]),
                                LocalDate.parse((String) row[3]),
                                (String) row[4],
                                (String) row[5]))
                        .toList();
    }
}
