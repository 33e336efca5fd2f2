package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Who leads whom, as posts and roles say it. */
@ApplicationScoped
public class LineManagers {

    private static final int HIGHEST = 5;

    private static final String ABOVE_POST = """
            WITH RECURSIVE line (manager_id, height) AS (
                SELECT surviving_person(t.manager_id), 1 FROM post t WHERE t.id = ?1 AND t.manager_id IS NOT NULL
                UNION ALL
                SELECT surviving_person(next.manager_id), line.height + 1
                  FROM line
                  JOIN LATERAL (SELECT t.manager_id FROM post t
                                 WHERE t.person_id IN (SELECT same_person(line.manager_id))
                                   AND t.manager_id IS NOT NULL
                                   AND t.from_date <= ?2 AND (t.to_date IS NULL OR t.to_date >= ?2)
                                 ORDER BY t.from_date, t.id LIMIT 1) next ON true
                 WHERE line.height < ?3
            )
            SELECT manager_id FROM line ORDER BY height
            """;

    private static final String ABOVE_AGENCY = """
            WITH RECURSIVE up (id, height) AS (
                SELECT survivor_of_agency(?1), 0
                UNION
                SELECT survivor_of_agency(a.parent_id), up.height + 1
                  FROM up JOIN agency a ON a.id = up.id
                 WHERE a.parent_id IS NOT NULL AND up.height < 20
            )
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The manager of a post (ids inside), that manager's manager and so on; the nearest first. */
    public List<Long> above(long post, LocalDate today) {
        return ids(entities.createNativeQuery(ABOVE_POST)
                .setParameter(1, post)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, HIGHEST)
                .getResultList());
    }

    /** The people (ids inside) who have the role of line manager for an agency or for one above it; the nearest first. */
    public List<Long> ofAgency(long agency) {
        return ids(entities.createNativeQuery(ABOVE_AGENCY + """
                        SELECT surviving_person(g.person_id)
                          FROM role_grant g JOIN up ON up.id = survivor_of_agency(g.agency_id)
                         WHERE g.role = 'LINE_MANAGER'
                         ORDER BY up.height, g.id
                        """)
                .setParameter(1, agency)
                .getResultList());
    }

    /** An agency and those that it is part of (ids inside); the nearest first. */
    public List<Long> withThoseAbove(long agency) {
        return ids(entities.createNativeQuery(ABOVE_AGENCY + "SELECT id FROM up ORDER BY height")
                .setParameter(1, agency)
                .getResultList());
    }

    /** The people (ids inside) who work where somebody does and can sign in; nobody who is protected. */
    public List<Long> colleagues(long person, LocalDate today) {
        return ids(entities.createNativeQuery("""
                        SELECT DISTINCT p.id
                          FROM post mine
                          JOIN post t ON survivor_of_agency(t.agency_id) = survivor_of_agency(mine.agency_id)
                          JOIN person p ON p.id = surviving_person(t.person_id)
                          JOIN account a ON a.person_id = p.id
                         WHERE mine.person_id IN (SELECT same_person(?1)) AND p.id <> surviving_person(?1)
                           AND NOT p.protected
                           AND mine.from_date <= ?2 AND (mine.to_date IS NULL OR mine.to_date >= ?2)
                           AND t.from_date <= ?2 AND (t.to_date IS NULL OR t.to_date >= ?2)
                        """)
                .setParameter(1, person)
                .setParameter(2, Date.valueOf(today))
                .getResultList());
    }

    private static List<Long> ids(List<?> rows) {
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
