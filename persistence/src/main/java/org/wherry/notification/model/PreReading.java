package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What delegates are given to read before a session. */
@ApplicationScoped
public class PreReading {

    private static final String NAMES = """
            SELECT m.name
              FROM course_session s
              JOIN course_version v ON v.id = version_run(s.course_id, s.starts_at)
              JOIN course_material m ON m.course_id = s.course_id AND m.from_version <= v.number
                                    AND coalesce(m.until_version, v.number) >= v.number
             WHERE s.id = ?1 AND m.given_to = 'BOOKED' AND m.needed IN ('BEFORE', 'BOTH')
             ORDER BY m.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** What a session (id inside) gives those who are booked before it begins, by name. */
    @SuppressWarnings("unchecked")
    public List<String> of(long session) {
        return entities.createNativeQuery(NAMES).setParameter(1, session).getResultList();
    }
}
