package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** Finds people, as far as the caller may find them. */
@ApplicationScoped
public class PeopleSearch {

    private static final String CONTACTS = """
              FROM post t
              LEFT JOIN merged_person m ON m.person_id = t.person_id
              JOIN person p ON p.id = coalesce(m.survivor_id, t.person_id)
              JOIN surviving_agency s ON s.agency_id = t.agency_id
              JOIN agency a ON a.id = s.survivor_id
             WHERE p.on_contact_list AND p.merged_into_id IS NULL AND NOT p.protected AND NOT p.under_18 AND p.email IS NOT NULL
               AND t.from_date <= CAST(?2 AS date) AND (t.to_date IS NULL OR t.to_date >= CAST(?2 AS date))
               AND a.id IN (SELECT k.survivor_id FROM post o
                              JOIN surviving_agency k ON k.agency_id = o.agency_id
                             WHERE o.person_id IN (SELECT same_person(?1)) AND o.from_date <= CAST(?2 AS date)
                               AND (o.to_date IS NULL OR o.to_date >= CAST(?2 AS date)))
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * One page of people, by name: a count, the rows, their posts.
     *
     * @param q as in {@link PeopleQuery#q}
     * @param agencies whom they work for (ids inside), or null for any
     */
    public Page<PersonRow> page(
            String q, Collection<Long> agencies, PeopleScope scope, PageRequest page, LocalDate today) {
        PeopleCondition condition = new PeopleCondition(q, agencies, scope, today);
        Number total = (Number)
                fill(entities.createNativeQuery(condition.count()), condition).getSingleResult();
        List<Object[]> rows = rows(fill(entities.createNativeQuery(condition.page(page)), condition));
        Map<Long, List<PersonRow.Work>> work =
                work(condition, rows.stream().map(row -> (Long) row[0]).toList());
        List<PersonRow> items = rows.stream()
                .map(row -> new PersonRow(
                        (UUID) row[1],
                        (String) row[2],
                        Optional.ofNullable((String) row[3]),
                        (Boolean) row[4],
                        scope.everybody() && (Boolean) row[5],
                        work.getOrDefault((Long) row[0], List.of())))
                .toList();
        return new Page<>(items, total.longValue(), page.page(), page.size());
    }

    /** Whether the caller may find somebody (id inside). */
    public boolean finds(long person, PeopleScope scope, LocalDate today) {
        return !entities.createNativeQuery("SELECT 1 FROM person p WHERE p.id = ?1 AND " + scope.ofPerson(today))
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
    }

    /**
     * One page of those who chose to be on the contact list and work now for an agency that somebody (id inside) works
     * for, by agency and name.
     */
    public Page<Contact> contacts(long colleague, PageRequest page, LocalDate today) {
        Number total = (Number)
                entities.createNativeQuery("SELECT count(*) FROM (SELECT DISTINCT a.id, p.id" + CONTACTS + ") listed")
                        .setParameter(1, colleague)
                        .setParameter(2, today.toString())
                        .getSingleResult();
        List<Contact> items = rows(entities.createNativeQuery(
                                "SELECT a.name, p.name, string_agg(t.job_title, ', ' ORDER BY t.from_date, t.id), p.email"
                                        + CONTACTS
                                        + " GROUP BY a.id, p.id ORDER BY a.name, a.id, p.search_text, p.id LIMIT "
                                        + page.size() + " OFFSET " + page.offset())
                        .setParameter(1, colleague)
                        .setParameter(2, today.toString()))
                .stream()
                .map(row -> new Contact((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
        return new Page<>(items, total.longValue(), page.page(), page.size());
    }

    private Map<Long, List<PersonRow.Work>> work(PeopleCondition condition, List<Long> people) {
        Map<Long, List<PersonRow.Work>> work = new HashMap<>();
        if (!people.isEmpty()) {
            rows(entities.createNativeQuery(condition.workOf(people)))
                    .forEach(row -> work.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                            .add(new PersonRow.Work((String) row[1], (String) row[2])));
        }
        return work;
    }

    private static Query fill(Query query, PeopleCondition condition) {
        List<Object> parameters = condition.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
