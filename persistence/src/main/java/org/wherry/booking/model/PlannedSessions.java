package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.SearchWords;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.SessionState;

/** Every session with its places, drafts among them, as those who plan look for them. */
@ApplicationScoped
public class PlannedSessions {

    private static final String FROM =
            """
              FROM CourseSession s
              JOIN Course c ON c.id = s.courseId
              LEFT JOIN s.venue v
              LEFT JOIN SessionPlaces p ON p.sessionId = s.id
            """;

    private static final String COLUMNS =
            """
            SELECT s.publicId, c.title, s.state, s.span.firstDay, s.span.lastDay, v.name, s.capacity, p.placesHeld,
                   (SELECT COUNT(w) FROM Booking w
                     WHERE w.sessionId = s.id AND w.state = org.wherry.booking.model.BookingState.WAITING),
                   s.span.endsAt, s.collectsFeedback, CASE WHEN s.span.startsAt >= :now THEN 0 ELSE 1 END AS past
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * One page of them: those to come by time, then those before, the latest first.
     *
     * @param words which must all stand in the course's title
     * @param state null: any
     */
    public Page<PlannedRow> page(SearchWords words, SessionState state, PageRequest page, Instant now) {
        String where = where(words, state);
        long total = fill(entities.createQuery("SELECT COUNT(s)" + FROM + where, Long.class), words, state)
                .getSingleResult();
        List<PlannedRow> rows = fill(
                        entities.createQuery(
                                COLUMNS + FROM + where
                                        + " ORDER BY past, CASE WHEN s.span.startsAt >= :now THEN s.span.startsAt END,"
                                        + " s.span.startsAt DESC, s.id",
                                Object[].class),
                        words,
                        state)
                .setParameter("now", now)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> row(row, now))
                .toList();
        return new Page<>(rows, total, page.page(), page.size());
    }

    private static String where(SearchWords words, SessionState state) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        for (int i = 0; i < words.patterns().size(); i++) {
            where.append(" AND FUNCTION('fold', c.title) LIKE FUNCTION('fold', :word").append(i).append(')');
        }
        return state == null ? where.toString() : where.append(" AND s.state = :state").toString();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, SearchWords words, SessionState state) {
        for (int i = 0; i < words.patterns().size(); i++) {
            query.setParameter("word" + i, words.patterns().get(i));
        }
        return state == null ? query : query.setParameter("state", state);
    }

    private static PlannedRow row(Object[] row, Instant now) {
        return new PlannedRow(
                (UUID) row[0],
                (String) row[1],
                (SessionState) row[2],
                (LocalDate) row[3],
                (LocalDate) row[4],
                (String) row[5],
                (Integer) row[6],
                row[7] == null ? 0 : (Integer) row[7],
                ((Number) row[8]).intValue(),
                !now.isBefore((Instant) row[9]),
                row[10] == CollectsFeedback.ON_PAPER);
    }
}
