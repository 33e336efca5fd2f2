package org.wherry.booking.model;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.SearchWords;
import org.wherry.scheduling.model.SessionState;

/** What a query of the programme asks of a session s, its course c, locality l and places p. */
final class ProgrammeCondition {

    private final StringBuilder where = new StringBuilder(" WHERE s.state <> :draft");
    private final Map<String, Object> parameters = new HashMap<>();

    ProgrammeCondition(ProgrammeQuery query, Instant now) {
        parameters.put("draft", SessionState.DRAFT);
        if (query.from() != null) {
            and("s.span.startsAt >= :from", "from", CountyTime.at(query.from(), LocalTime.MIDNIGHT));
        }
        if (query.to() != null) {
            and("s.span.startsAt < :to", "to", CountyTime.at(query.to().plusDays(1), LocalTime.MIDNIGHT));
        }
        if (query.format() != null) {
            and("c.format = :format", "format", query.format());
        }
        if (query.course() != null) {
            and("c.publicId = :course", "course", query.course());
        }
        if (query.locality() != null) {
            locality(query.locality());
        }
        words(SearchWords.of(query.q()).patterns());
        if (query.available()) {
            available(now);
        }
    }

    String where() {
        return where.toString();
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void locality(String codeOrId) {
        try {
            and("l.publicId = :locality", "locality", UUID.fromString(codeOrId));
        } catch (IllegalArgumentException code) {
            and("l.code = :locality", "locality", codeOrId);
        }
    }

    private void words(List<String> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            String name = "word" + i;
            and(
                    "FUNCTION('fold', CONCAT(c.title, ' ', c.summary)) LIKE FUNCTION('fold', :" + name + ")",
                    name,
                    patterns.get(i));
        }
    }

    private void available(Instant now) {
        and("s.state = :published", "published", SessionState.PUBLISHED);
        and(
                "s.span.startsAt > :now AND (s.bookingOpens IS NULL OR s.bookingOpens <= :now)"
                        + " AND (s.bookingCloses IS NULL OR s.bookingCloses > :now)",
                "now",
                now);
        and(
                "s.closed = false AND p.placesHeld < p.capacity AND NOT EXISTS"
                        + " (SELECT 1 FROM Booking b WHERE b.sessionId = s.id AND b.state = :waiting)",
                "waiting",
                BookingState.WAITING);
    }

    private void and(String condition, String name, Object value) {
        where.append(" AND ").append(condition);
        parameters.put(name, value);
    }
}
