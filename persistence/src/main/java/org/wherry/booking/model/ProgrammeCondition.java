package org.wherry.booking.model;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.SearchWords;

/** What a query of the programme asks of a session s, its course c, locality l and places p, in SQL. */
final class ProgrammeCondition {

    private final StringBuilder where = new StringBuilder(" WHERE s.state NOT IN ('DRAFT', 'SUBMITTED')");
    private final List<Object> parameters = new ArrayList<>();

    ProgrammeCondition(ProgrammeQuery query, Instant now) {
        LocalDate today = CountyTime.dateOf(now);
        if (query.beginsOn(today)) {
            from(today);
            and("s.ends_at > CAST(? AS timestamptz)", now);
        } else if (query.from() != null) {
            from(query.from());
        }
        if (query.to() != null) {
            and("s.starts_at < CAST(? AS timestamptz)", CountyTime.at(query.to().plusDays(1), LocalTime.MIDNIGHT));
        }
        if (query.format() != null) {
            and("c.format = ?", query.format());
        }
        if (query.course() != null) {
            and("c.public_id = ?", query.course());
        }
        if (query.locality() != null) {
            and(
                    "? IN (lower(l.code), CAST(l.public_id AS text))",
                    query.locality().toLowerCase(Locale.ROOT));
        }
        for (String pattern : SearchWords.of(query.q()).patterns()) {
            and("fold(c.title || ' ' || c.summary) LIKE fold(?)", pattern);
        }
        if (query.available()) {
            available(now);
        }
    }

    String where() {
        return where.toString();
    }

    Query fill(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private void from(LocalDate day) {
        and("s.starts_at >= CAST(? AS timestamptz)", CountyTime.at(day, LocalTime.MIDNIGHT));
    }

    private void available(Instant now) {
        where.append(" AND s.state = 'PUBLISHED' AND NOT s.closed AND p.places_held < p.capacity AND p.waiting = 0");
        and("s.starts_at > CAST(? AS timestamptz)", now);
        and("coalesce(s.booking_opens <= CAST(? AS timestamptz), true)", now);
        and("coalesce(s.booking_closes > CAST(? AS timestamptz), true)", now);
    }

    private void and(String condition, Object value) {
        // An instant goes as text: left alone, the provider would bind it as bytes.
        parameters.add(value instanceof Instant ? value.toString() : value);
        where.append(" AND ").append(condition.replace("?", "?" + parameters.size()));
    }
}
