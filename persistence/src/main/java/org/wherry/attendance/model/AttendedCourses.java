package org.wherry.attendance.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which courses people attended: all days of a session, as the figures count it. */
@ApplicationScoped
public class AttendedCourses {

    private static final String LAST = """
            SELECT s.course_id, CAST(max(s.last_day) AS text)
              FROM course_session s
             WHERE s.course_id = ANY (CAST(?2 AS bigint[])) AND s.state IN ('PUBLISHED', 'COMPLETED')
               AND (SELECT count(DISTINCT m.session_day_id)
                      FROM attendance_mark m JOIN session_day d ON d.id = m.session_day_id
                     WHERE d.session_id = s.id AND m.mark = 'ATTENDED'
                       AND m.person_id IN (SELECT same_person(?1)))
                   = (SELECT count(*) FROM session_day d WHERE d.session_id = s.id)
             GROUP BY s.course_id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The last day on which somebody (id inside) attended each of some courses (ids inside) in full. */
    public Map<Long, LocalDate> last(long person, Collection<Long> courses) {
        String ids = courses.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = entities.createNativeQuery(LAST)
                .setParameter(1, person)
                .setParameter(2, ids)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> LocalDate.parse((String) row[1])));
    }
}
