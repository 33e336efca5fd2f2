package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which sessions have too few people on their decision day, and who was told already. */
@ApplicationScoped
public class Minimums {

    private static final String SHORT = """
            SELECT s.id, (SELECT count(*) FROM booking b WHERE b.session_id = s.id AND b.state = 'CONFIRMED'), s.minimum
              FROM course_session s
             WHERE s.state = 'PUBLISHED' AND s.minimum > 0
               AND s.starts_at > CAST(?1 AS timestamptz)
               AND s.first_day - s.decision_days <= CAST(?2 AS date)
               AND NOT EXISTS (SELECT 1 FROM minimum_warning w WHERE w.session_id = s.id)
               AND s.minimum > (SELECT count(*) FROM booking b WHERE b.session_id = s.id AND b.state = 'CONFIRMED')
             ORDER BY s.starts_at, s.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The sessions that have too few, whose decision day has come, and of which nobody was told. */
    public List<MinimumNotReached> notReached(LocalDate today, Instant now) {
        return NativeRow.all(entities.createNativeQuery(SHORT)
                        .setParameter(1, now.toString())
                        .setParameter(2, today.toString()))
                .stream()
                .map(row -> new MinimumNotReached((Long) row[0], ((Number) row[1]).intValue(), (Integer) row[2]))
                .toList();
    }

    /** Notes that somebody is told of a session (its id inside); returns whether nobody was before. */
    public boolean tell(long session, Instant now) {
        return entities.createNativeQuery("INSERT INTO minimum_warning (session_id, warned_at)"
                                + " VALUES (?1, CAST(?2 AS timestamptz)) ON CONFLICT DO NOTHING")
                        .setParameter(1, session)
                        .setParameter(2, now.toString())
                        .executeUpdate()
                == 1;
    }
}
