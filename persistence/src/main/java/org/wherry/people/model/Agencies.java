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
            + " LEFT JOIN surviving_agency above ON above.agency_id = a.parent_id"
            + " LEFT JOIN agency p ON p.id = above.survivor_id"
            + " LEFT JOIN surviving_agency other ON other.agency_id = a.id AND a.merged_into_id IS NOT NULL"
            + " LEFT JOIN agency v ON v.id = other.survivor_id";

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

    /** The agencies right below one, those that its merged ones brought along included; by name. */
    public List<AgencyRow> parts(Agency agency, LocalDate today) {
        String below = " WHERE a.merged_into_id IS NULL AND above.survivor_id = ?1" + BY_NAME;
        return rows(filled(ROW + below, List.of(agency.id())).getResultList(), today);
    }

    /** The agencies that were merged into one, directly or by way of another; by name. */
    public List<AgencyRow> mergedInto(Agency agency, LocalDate today) {
        String merged = " WHERE other.survivor_id = ?1" + BY_NAME;
        return rows(filled(ROW + merged, List.of(agency.id())).getResultList(), today);
    }

    /** An agency and those that it stands for; their ids inside. */
    public List<Long> standsFor(Agency agency) {
        List<?> ids = filled("SELECT agency_id FROM surviving_agency WHERE survivor_id = ?1", List.of(agency.id()))
                .getResultList();
        List<Long> all = new ArrayList<>(
                ids.stream().map(id -> ((Number) id).longValue()).toList());
        if (!all.contains(agency.id())) {
            all.add(agency.id());
        }
        return all;
    }

    /** What stands under some agencies today. */
    public AgencyHoldings holdings(Collection<Long> agencies, LocalDate today) {
        String in = " IN (" + agencies.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
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
