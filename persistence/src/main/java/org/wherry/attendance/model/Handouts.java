package org.wherry.attendance.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.CourseMaterial;
import org.wherry.catalogue.model.MaterialRow;

/** Who is given which of the materials that a session's version of its course hands out. */
@ApplicationScoped
public class Handouts {

    /**
     * A confirmed place gives what is for those booked, and after the last day what is needed then; having attended
     * gives everything. Somebody's records are all theirs.
     */
    private static final String GIVEN = """
            SELECT m.public_id, m.name, m.file_name, m.media_type, m.bytes, m.needed, m.given_to, m.from_version,
                   m.until_version, m.added_at
              FROM course_session s
              JOIN course_version v ON v.id = version_run(s.course_id, s.starts_at)
              JOIN course_material m ON m.course_id = s.course_id AND m.from_version <= v.number
                                    AND coalesce(m.until_version, v.number) >= v.number
             WHERE s.public_id = ?1 AND s.state IN ('PUBLISHED', 'COMPLETED')
               AND (EXISTS (SELECT 1 FROM session_outcome o
                             WHERE o.session_id = s.id AND o.outcome IN ('attended', 'partly')
                               AND surviving_person(o.person_id) = ?2)
                    OR m.given_to = 'BOOKED' AND (m.needed <> 'AFTER' OR s.ends_at <= CAST(?3 AS timestamptz))
                       AND EXISTS (SELECT 1 FROM booking b
                                    WHERE b.session_id = s.id AND b.state = 'CONFIRMED'
                                      AND surviving_person(b.delegate_id) = ?2)
                    OR EXISTS (SELECT 1 FROM session_trainer t
                                WHERE t.session_id = s.id AND surviving_person(t.person_id) = ?2))
             ORDER BY m.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** What somebody (id inside) is given of a session (id outside) at an instant. */
    public List<MaterialRow> of(UUID session, long person, Instant now) {
        return rows(entities.createNativeQuery(GIVEN)
                        .setParameter(1, session)
                        .setParameter(2, person)
                        .setParameter(3, now.toString()))
                .stream()
                .map(row -> new MaterialRow(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Integer) row[4],
                        CourseMaterial.Needed.valueOf((String) row[5]),
                        CourseMaterial.GivenTo.valueOf((String) row[6]),
                        (Integer) row[7],
                        (Integer) row[8],
                        ((Timestamp) row[9]).toInstant()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
