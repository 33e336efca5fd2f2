package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wherry.catalogue.model.ContentTag;

/** Counts what the offer covers. */
@ApplicationScoped
public class Coverages {

    private static final String COUNTS = """
              count(DISTINCT c.id), count(s.id)
              FROM content_tag t
              JOIN course_tag ct ON ct.tag_id = t.id
              JOIN course c ON c.id = ct.course_id AND c.archived_at IS NULL
              LEFT JOIN course_session s ON s.course_id = c.id AND s.state = 'PUBLISHED'
                                        AND s.starts_at > CAST(?1 AS timestamptz)
            """;

    private static final String BY_GROUP = """
              JOIN audience_group g
                ON EXISTS (SELECT 1 FROM course_audience_group a WHERE a.course_id = c.id AND a.number = g.number)
                OR NOT EXISTS (SELECT 1 FROM course_audience_group a WHERE a.course_id = c.id)
             GROUP BY t.code, g.number
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The coverage by some columns, as it is at an instant. */
    public Coverage of(CoverageBy by, List<ContentTag> topics, List<String> columns, Instant now) {
        Map<List<String>, Coverage.Cell> cells = cells(by, now);
        return new Coverage(
                by,
                columns,
                topics.stream()
                        .map(topic -> new Coverage.Row(
                                topic.code(),
                                topic.name(),
                                topic.kind(),
                                columns.stream()
                                        .map(column ->
                                                cells.getOrDefault(List.of(topic.code(), column), Coverage.Cell.NONE))
                                        .toList()))
                        .toList());
    }

    private Map<List<String>, Coverage.Cell> cells(CoverageBy by, Instant now) {
        String query = by == CoverageBy.PROGRAMME
                ? "SELECT t.code, c.programme, " + COUNTS + " GROUP BY t.code, c.programme"
                : "SELECT t.code, CAST(g.number AS text), " + COUNTS + BY_GROUP;
        Map<List<String>, Coverage.Cell> cells = new HashMap<>();
        for (Object found : entities.createNativeQuery(query)
                .setParameter(1, now.toString())
                .getResultList()) {
            Object[] row = (Object[]) found;
            cells.put(
                    List.of((String) row[0], (String) row[1]),
                    new Coverage.Cell(((Number) row[2]).intValue(), ((Number) row[3]).intValue()));
        }
        return cells;
    }
}
