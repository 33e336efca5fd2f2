package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final String FROM = """
              FROM course_session s
              JOIN course c ON c.id = s.course_id
              LEFT JOIN venue v ON v.id = s.venue_id
              LEFT JOIN session_places p ON p.session_id = s.id
            """;

    private static final String COLUMNS = """
            SELECT s.public_id, c.title, s.state, CAST(s.first_day AS text), CAST(s.last_day AS text), v.name,
                   s.capacity, p.places_held,
                   (SELECT count(*) FROM booking w WHERE w.session_id = s.id AND w.state = 'WAITING'),
                   s.ends_at, s.collects_feedback
            """;

    private static final String TO_COME = "s.starts_at >= CAST(?1 AS timestamptz)";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * One page of them: those to come by time, then those before, the latest first.
     *
     * @param words which must all stand in the course's title
     * @param state null: any
     */
    public Page<PlannedRow> page(SearchWords words, SessionState state, PageRequest page, Instant now) {
        StringBuilder where = new StringBuilder(" WHERE true");
        List<Object> parameters = new ArrayList<>(List.of(now.toString()));
        for (String pattern : words.patterns()) {
            parameters.add(pattern);
            where.append(" AND fold(c.title) LIKE fold(?")
                    .append(parameters.size())
                    .append(')');
        }
        if (state != null) {
            parameters.add(state.name());
            where.append(" AND s.state = ?").append(parameters.size());
        }
        // The first parameter has to stand in the count too, or the others would not be where their numbers say.
        Query count =
                entities.createNativeQuery("SELECT count(*), count(*) FILTER (WHERE " + TO_COME + ")" + FROM + where);
        long total = ((Number) NativeRow.all(fill(count, parameters)).get(0)[0]).longValue();
        Query rows = entities.createNativeQuery(COLUMNS + FROM + where + " ORDER BY CASE WHEN " + TO_COME
                + " THEN 0 ELSE 1 END, CASE WHEN " + TO_COME + " THEN s.starts_at END, s.starts_at DESC, s.id LIMIT "
                + page.size() + " OFFSET " + page.offset());
        List<PlannedRow> items = NativeRow.all(fill(rows, parameters)).stream()
                .map(row -> row(row, now))
                .toList();
        return new Page<>(items, total, page.page(), page.size());
    }

    private static Query fill(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static PlannedRow row(Object[] row, Instant now) {
        return new PlannedRow(
                (UUID) row[0],
                (String) row[1],
                SessionState.valueOf((String) row[2]),
                LocalDate.parse((String) row[3]),
                LocalDate.parse((String) row[4]),
                (String) row[5],
                (Integer) row[6],
                row[7] == null ? 0 : (Integer) row[7],
                ((Number) row[8]).intValue(),
                !now.isBefore(NativeRow.instant(row[9])),
                CollectsFeedback.valueOf((String) row[10]) == CollectsFeedback.ON_PAPER);
    }
}
