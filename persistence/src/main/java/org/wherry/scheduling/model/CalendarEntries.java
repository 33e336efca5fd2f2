package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The days of sessions, month by month. */
@ApplicationScoped
public class CalendarEntries {

    private static final String ROWS = """
            SELECT s.public_id, c.title, s.state, d.day, d.starts, d.ends, d.position,
                   (SELECT count(*) FROM session_day n WHERE n.session_id = s.id),
                   CASE WHEN s.hides_details THEN NULL ELSE v.name END, l.name
              FROM session_day d
              JOIN course_session s ON s.id = d.session_id
              JOIN course c ON c.id = s.course_id
              LEFT JOIN venue v ON v.id = s.venue_id
              LEFT JOIN locality l ON l.id = v.locality_id
             WHERE d.day BETWEEN ?1 AND ?2
               AND (s.state NOT IN ('DRAFT', 'SUBMITTED') OR ?3
                    OR EXISTS (SELECT 1 FROM session_trainer t
                                WHERE t.session_id = s.id AND t.person_id IN (SELECT same_person(?4))))
             ORDER BY d.day, d.starts, c.title, s.id
            """;

    /** No person has this id inside. */
    private static final long NOBODY = 0;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** A month as everybody sees it. */
    public CalendarMonth published(YearMonth month) {
        return read(month, false, NOBODY);
    }

    /** A month with all drafts, as coordinators see it. */
    public CalendarMonth withDrafts(YearMonth month) {
        return read(month, true, NOBODY);
    }

    /** A month with the drafts that somebody (their id inside) is to deliver. */
    public CalendarMonth withDraftsOf(YearMonth month, long person) {
        return read(month, false, person);
    }

    @SuppressWarnings("unchecked")
    private CalendarMonth read(YearMonth month, boolean drafts, long person) {
        List<Object[]> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, Date.valueOf(month.atDay(1)))
                .setParameter(2, Date.valueOf(month.atEndOfMonth()))
                .setParameter(3, drafts)
                .setParameter(4, person)
                .getResultList();
        return new CalendarMonth(
                month, rows.stream().map(CalendarEntries::entry).toList());
    }

    private static CalendarEntry entry(Object[] row) {
        return new CalendarEntry(
                (UUID) row[0],
                (String) row[1],
                SessionState.valueOf((String) row[2]),
                ((Date) row[3]).toLocalDate(),
                ((Time) row[4]).toLocalTime(),
                ((Time) row[5]).toLocalTime(),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                (String) row[8],
                (String) row[9]);
    }
}
