package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wherry.common.model.Period;

/** Whom the rules concern, and which of their messages have been seen to. */
@ApplicationScoped
public class TimedMessages {

    /** Whom a rule names; {@code ?1} is now, {@code ?2} the bound and {@code ?3} the rule. */
    private static final String BOOKED = """
            SELECT b.id AS about, b.id AS booking, b.delegate_id AS reader, b.delegate_id AS delegate,
                   coalesce((SELECT max(e.at) FROM booking_event e
                              WHERE e.booking_id = b.id AND e.to_state = b.state), b.asked_at) AS since,
                   s.id AS session, s.first_day, s.last_day, survivor_of_agency(p.agency_id) AS agency
              FROM course_session s
              JOIN booking b ON b.session_id = s.id AND b.state = '%s'
              LEFT JOIN post p ON p.id = b.post_id
             WHERE s.state = 'PUBLISHED' AND s.starts_at > ?1 AND s.first_day <= ?2
            """;

    private static final String MARKED = """
            SELECT b.id AS about, b.id AS booking, %s AS reader, b.delegate_id AS delegate, r.closed_at AS since,
                   s.id AS session, s.first_day, s.last_day, survivor_of_agency(p.agency_id) AS agency
              FROM course_session s
              JOIN register r ON r.session_id = s.id AND r.closed_at IS NOT NULL
              JOIN session_outcome o ON o.session_id = s.id AND o.outcome IN (%s)
              JOIN booking b ON b.id = o.booking_id AND b.state = 'CONFIRMED'
              LEFT JOIN post p ON p.id = b.post_id
             WHERE s.state IN ('PUBLISHED', 'COMPLETED') AND s.ends_at <= ?1 AND s.last_day >= ?2
            """;

    private static final String TEACHING = """
            SELECT s.id AS about, CAST(NULL AS bigint) AS booking, t.person_id AS reader, t.person_id AS delegate,
                   s.ends_at AS since, s.id AS session, s.first_day, s.last_day, CAST(NULL AS bigint) AS agency
              FROM course_session s
              JOIN session_trainer t ON t.session_id = s.id AND t.part IN ('LEAD', 'CO_TRAINER')
              LEFT JOIN register r ON r.session_id = s.id
             WHERE s.state = 'PUBLISHED' AND s.ends_at <= ?1 AND s.last_day >= ?2 AND r.closed_at IS NULL
            """;

    private static final String UNSEEN = " AND NOT EXISTS (SELECT 1 FROM timed_message t WHERE t.rule_id = ?3"
            + " AND t.about = %s AND t.for_day = s.first_day)";

    private static final String CLOSED = """
            WITH RECURSIVE up AS (SELECT id, parent_id FROM agency WHERE id = ?1
                                   UNION SELECT a.id, a.parent_id FROM agency a JOIN up ON a.id = up.parent_id)
            SELECT d.from_date, d.to_date FROM agency_closed_days d JOIN up ON up.id = d.agency_id
             WHERE d.to_date >= ?2 AND d.from_date <= ?3
            """;

    private static final String CLAIM = "INSERT INTO timed_message (rule_id, about, for_day, at, sent)"
            + " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";

    private static final String ANSWERED = """
            UPDATE outbox_message m SET state = 'WITHDRAWN', version = m.version + 1
              FROM feedback_reminder f JOIN invitation i ON i.public_id = f.invitation_id
             WHERE m.id = f.message_id AND m.state = 'PLANNED' AND i.state <> 'ISSUED'
               AND (m.leased_until IS NULL OR m.leased_until <= ?1)
            """;

    private static final String FORGET = """
            WITH gone AS (UPDATE outbox_message SET state = 'WITHDRAWN', version = version + 1
                           WHERE booking_id = ?1 AND state = 'PLANNED' AND due_at > ?2
                             AND kind IN ('JOINING_INSTRUCTIONS', 'REMINDER')
                             AND (leased_until IS NULL OR leased_until <= ?2)
                       RETURNING booking_id)
            DELETE FROM timed_message t USING gone, message_rule r
             WHERE t.about = gone.booking_id AND r.id = t.rule_id AND r.moment = 'BEFORE_START'
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * The sessions and agencies of which somebody has not been seen to.
     *
     * @param bound the last day of sessions ahead, or the first of those that are over, which are looked at
     */
    public List<Occasion> occasions(MessageRule rule, Instant now, LocalDate bound) {
        Query query = about(rule, now, bound, "SELECT DISTINCT session, first_day, last_day, agency FROM (", ") c");
        return rows(query).stream()
                .map(row -> new Occasion(number(row[0]), day(row[1]), day(row[2]), numberOrNull(row[3])))
                .toList();
    }

    /** Those of one of them who have not been seen to. */
    public List<Concerned> concerned(MessageRule rule, Occasion occasion, Instant now, LocalDate bound) {
        Query query = about(
                        rule,
                        now,
                        bound,
                        "SELECT about, booking, reader, delegate, since FROM (",
                        ") c WHERE session = ?4 AND agency IS NOT DISTINCT FROM CAST(?5 AS bigint) AND reader IS NOT NULL"
                                + " ORDER BY about, reader")
                .setParameter(4, occasion.session())
                .setParameter(5, occasion.agency());
        return rows(query).stream()
                .map(row -> new Concerned(
                        number(row[0]), numberOrNull(row[1]), number(row[2]), number(row[3]), instant(row[4])))
                .toList();
    }

    /**
     * Notes that a rule's message about something is seen to; of several who do so at once, one is told that it was theirs.
     *
     * @param sent whether it is sent; else it was not wanted any more
     */
    public boolean claim(MessageRule rule, long about, LocalDate day, Instant now, boolean sent) {
        return entities.createNativeQuery(CLAIM)
                        .setParameter(1, rule.id())
                        .setParameter(2, about)
                        .setParameter(3, Date.valueOf(day))
                        .setParameter(4, Timestamp.from(now))
                        .setParameter(5, sent)
                        .executeUpdate()
                == 1;
    }

    /** When an agency (id inside), or one above it, is closed between two days. */
    public List<Period> closed(Long agency, LocalDate from, LocalDate to) {
        if (agency == null) {
            return List.of();
        }
        return rows(entities.createNativeQuery(CLOSED)
                        .setParameter(1, agency)
                        .setParameter(2, Date.valueOf(from))
                        .setParameter(3, Date.valueOf(to)))
                .stream()
                .map(row -> new Period(day(row[0]), day(row[1])))
                .toList();
    }

    /**
     * Takes back what waits to be sent before the session of a booking (id inside): where there still is one to go to, it
     * is written anew, as it is then.
     */
    public void forget(long booking, Instant now) {
        entities.createNativeQuery(FORGET)
                .setParameter(1, booking)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** Takes back the reminders of those who have answered; says how many. */
    public int withdrawAnswered(Instant now) {
        return entities.createNativeQuery(ANSWERED)
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    private Query about(MessageRule rule, Instant now, LocalDate bound, String before, String after) {
        String whom =
                switch (rule.toWhom()) {
                    case CONFIRMED, WAITING -> BOOKED.formatted(rule.toWhom());
                    case CAME -> MARKED.formatted("b.delegate_id", "'attended', 'partly'");
                    case NO_SHOW -> MARKED.formatted("b.delegate_id", "'no_show'");
                    case MANAGER_OF_NO_SHOW -> MARKED.formatted("p.manager_id", "'no_show'");
                    case TRAINERS -> TEACHING;
                    case NOT_ANSWERED -> throw new IllegalArgumentException("reminders go with their invitation");
                };
        String unseen = UNSEEN.formatted(rule.toWhom() == ToWhom.TRAINERS ? "s.id" : "b.id");
        return entities.createNativeQuery(before + whom + unseen + after)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Date.valueOf(bound))
                .setParameter(3, rule.id());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Long numberOrNull(Object column) {
        return column == null ? null : number(column);
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
