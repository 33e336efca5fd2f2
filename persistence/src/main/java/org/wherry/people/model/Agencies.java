package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The agencies, how they hang together, and what happened to them. */
@ApplicationScoped
public class Agencies {

    private static final String ROW = "SELECT a.public_id, a.name, a.kind, s.name, l.name, p.name, a.closed_on, v.name"
            + " FROM agency a JOIN sector s ON s.id = a.sector_id"
            + " LEFT JOIN locality l ON l.id = a.locality_id"
            + " LEFT JOIN agency above ON above.id = a.parent_id"
            + " LEFT JOIN agency p ON p.id = CASE WHEN above.merged_into_id IS NULL THEN above.id"
            + " ELSE survivor_of_agency(above.id) END"
            + " LEFT JOIN agency v ON a.merged_into_id IS NOT NULL AND v.id = survivor_of_agency(a.id)";

    private static final String BY_NAME = " ORDER BY fold(a.name), a.id";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds an agency. */
    public void add(Agency agency) {
        entities.persist(agency);
    }

    /** Adds what happened to one. */
    public void add(AgencyEvent event) {
        entities.persist(event);
    }

    /** The agency with an id outside. */
    public Optional<Agency> find(UUID id) {
        return entities.createQuery("SELECT a FROM Agency a WHERE a.publicId = :id", Agency.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Lets nobody else change where agencies hang, until the transaction ends. Two moves that are each possible can
     * together make a circle; whoever comes second has to see what the first one did.
     */
    public void lockTree() {
        entities.createNativeQuery("SELECT lock_agency_tree()").getSingleResult();
    }

    /** One page of the agencies that answer a query, by name. */
    public Page<AgencyRow> page(AgencyQuery query, LocalDate today, PageRequest page) {
        List<Object> given = new ArrayList<>();
        String where = where(query, today, given);
        long total = ((Number)
                        filled("SELECT count(*) FROM agency a JOIN sector s ON s.id = a.sector_id" + where, given)
                                .getSingleResult())
                .longValue();
        List<?> rows = filled(ROW + where + BY_NAME, given)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows(rows, today), total, page.page(), page.size());
    }

    /** The agency with an id outside, as lists show it. */
    public Optional<AgencyRow> row(UUID id, LocalDate today) {
        return rows(filled(ROW + " WHERE a.public_id = ?1", List.of(id)).getResultList(), today).stream()
                .findFirst();
    }

    /** The agencies right below some that are the same; by name. */
    public List<AgencyRow> parts(Collection<Long> same, LocalDate today) {
        String below = " WHERE a.merged_into_id IS NULL AND a.parent_id" + in(same) + " AND NOT a.id" + in(same);
        return rows(filled(ROW + below + BY_NAME, List.of()).getResultList(), today);
    }

    /** Those of some agencies that were merged; by name. */
    public List<AgencyRow> merged(Collection<Long> same, LocalDate today) {
        String merged = " WHERE a.merged_into_id" + in(same) + BY_NAME;
        return rows(filled(ROW + merged, List.of()).getResultList(), today);
    }

    /** An agency and those that it stands for; their ids inside. */
    public List<Long> standsFor(Agency agency) {
        List<?> ids = filled(
                        "WITH RECURSIVE same(id) AS (SELECT CAST(?1 AS bigint) UNION"
                                + " SELECT a.id FROM agency a JOIN same s ON a.merged_into_id = s.id)"
                                + " SELECT id FROM same",
                        List.of(agency.id()))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** What stands under some agencies today. */
    public AgencyHoldings holdings(Collection<Long> agencies, LocalDate today) {
        String in = in(agencies);
        Object[] counted = (Object[]) filled(
                        "SELECT (SELECT count(DISTINCT t.person_id) FROM post t WHERE t.agency_id" + in
                                + " AND t.from_date <= ?1 AND (t.to_date IS NULL OR t.to_date >= ?1)),"
                                + " (SELECT count(*) FROM post t WHERE t.agency_id" + in + "),"
                                + " (SELECT count(*) FROM role_grant g WHERE g.agency_id" + in + "),"
                                + " (SELECT count(*) FROM agency c WHERE c.parent_id" + in
                                + " AND c.merged_into_id IS NULL AND NOT c.id" + in + "),"
                                + " (SELECT count(*) FROM agency c WHERE c.parent_id" + in
                                + " AND c.merged_into_id IS NULL AND NOT c.id" + in + " AND c.closed_on IS NULL)",
                        List.of(Date.valueOf(today)))
                .getSingleResult();
        return new AgencyHoldings(
                number(counted[0]), number(counted[1]), number(counted[2]), number(counted[3]), number(counted[4]));
    }

    /** What happened to an agency, the latest first. */
    public List<AgencyHappening> history(Agency agency) {
        List<?> rows = filled(
                        "SELECT e.act, e.at, p.name, e.note FROM agency_event e LEFT JOIN person p ON p.id = e.by_id"
                                + " WHERE e.agency_id = ?1 ORDER BY e.at DESC, e.id DESC",
                        List.of(agency.id()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AgencyHappening(
                        AgencyEvent.Act.valueOf((String) row[0]),
                        ((Timestamp) row[1]).toInstant(),
                        (String) row[2],
                        (String) row[3]))
                .toList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    private static String where(AgencyQuery query, LocalDate today, List<Object> given) {
        List<String> conditions = new ArrayList<>();
        conditions.add(
                switch (query.states()) {
                    case OPEN ->
                        "a.merged_into_id IS NULL AND (a.closed_on IS NULL OR a.closed_on > "
                                + parameter(given, Date.valueOf(today)) + ")";
                    case CLOSED ->
                        "a.merged_into_id IS NULL AND a.closed_on <= " + parameter(given, Date.valueOf(today));
                    case MERGED -> "a.merged_into_id IS NOT NULL";
                    case ALL -> "true";
                });
        query.words()
                .patterns()
                .forEach(word -> conditions.add("fold(a.name) LIKE fold(" + parameter(given, word) + ")"));
        if (query.sector() != null) {
            conditions.add("s.public_id = " + parameter(given, query.sector()));
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    /** Ids inside are ours, and numbers. */
    private static String in(Collection<Long> ids) {
        return " IN (" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
    }

    private static String parameter(List<Object> given, Object value) {
        given.add(value);
        return "?" + given.size();
    }

    private Query filled(String sql, List<?> given) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < given.size(); i++) {
            query.setParameter(i + 1, given.get(i));
        }
        return query;
    }

    private static List<AgencyRow> rows(List<?> found, LocalDate today) {
        return found.stream().map(row -> row((Object[]) row, today)).toList();
    }

    private static AgencyRow row(Object[] row, LocalDate today) {
        LocalDate closes = row[6] == null ? null : ((Date) row[6]).toLocalDate();
        return new AgencyRow(
                (UUID) row[0],
                (String) row[1],
                Agency.Kind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                AgencyState.on(today, closes, row[7] != null),
                closes,
                (String) row[7]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
