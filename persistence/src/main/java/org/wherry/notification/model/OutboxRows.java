package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The messages as lists show them. */
@ApplicationScoped
public class OutboxRows {

    private static final String STANDING = """
            CASE WHEN m.state = 'SENT' AND EXISTS (SELECT 1 FROM bounce x WHERE x.message_id = m.id) THEN 'BOUNCED'
                 WHEN m.state = 'WITHDRAWN' THEN 'CANCELLED'
                 WHEN m.state = 'PLANNED' AND m.last_error IS NOT NULL THEN 'FAILED'
                 ELSE m.state END
            """;

    private static final String ROWS = "SELECT m.id, m.kind, " + STANDING
            + ", m.recipient, m.subject, m.planned_at, m.due_at, m.sent_at, m.attempts, m.last_error, b.reference";

    private static final String FROM = " FROM outbox_message m LEFT JOIN booking b ON b.id = m.booking_id WHERE true";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** One page of those that a query asks for, the newest first. */
    public Page<OutboxRow> find(OutboxQuery query, PageRequest page) {
        List<Object> given = new ArrayList<>();
        String from = FROM + conditions(query, given);
        long total = ((Number) filled("SELECT count(*)" + from, given).getSingleResult()).longValue();
        Query rows = filled(
                ROWS + from + " ORDER BY m.planned_at DESC, m.id LIMIT " + page.size() + " OFFSET " + page.offset(),
                given);
        return new Page<>(rows(rows), total, page.page(), page.size());
    }

    /** One message. */
    public Optional<OutboxRow> row(UUID id) {
        return rows(filled(ROWS + FROM + " AND m.id = ?1", List.of(id))).stream()
                .findFirst();
    }

    /** What came back of a message, the latest first. */
    public List<BounceRow> bounces(UUID message) {
        List<?> found = filled(
                        "SELECT status, permanent, diagnostic, reported_at FROM bounce WHERE message_id = ?1"
                                + " ORDER BY reported_at DESC, id DESC",
                        List.of(message))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new BounceRow((String) row[0], (Boolean) row[1], (String) row[2], instant(row[3])))
                .toList();
    }

    private static String conditions(OutboxQuery query, List<Object> given) {
        StringBuilder where = new StringBuilder();
        for (String pattern : query.words().patterns()) {
            given.add(pattern);
            where.append(" AND (m.recipient ILIKE ?")
                    .append(given.size())
                    .append(" OR m.subject ILIKE ?")
                    .append(given.size())
                    .append(')');
        }
        if (query.standing() != null) {
            given.add(query.standing().name());
            where.append(" AND ").append(STANDING).append(" = ?").append(given.size());
        }
        if (query.kind() != null) {
            given.add(query.kind().name());
            where.append(" AND m.kind = ?").append(given.size());
        }
        if (query.booking() != null && !query.booking().isBlank()) {
            given.add(query.booking().strip());
            where.append(" AND b.reference = upper(?").append(given.size()).append(')');
        }
        return where.toString();
    }

    private Query filled(String sql, List<Object> given) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < given.size(); i++) {
            query.setParameter(i + 1, given.get(i));
        }
        return query;
    }

    private static List<OutboxRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static OutboxRow row(Object[] row) {
        return new OutboxRow(
                (UUID) row[0],
                Kind.valueOf((String) row[1]),
                MessageStanding.valueOf(((String) row[2])),
                (String) row[3],
                (String) row[4],
                instant(row[5]),
                instant(row[6]),
                instant(row[7]),
                ((Number) row[8]).intValue(),
                (String) row[9],
                (String) row[10]);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
