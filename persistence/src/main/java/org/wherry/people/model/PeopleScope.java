package org.wherry.people.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom somebody may find: everybody, or those who are not protected and work in some agencies or are led by somebody.
 *
 * @param everybody whether there is no limit
 * @param agencies the agencies, ids inside
 * @param leader who leads them (id inside), or null
 */
public record PeopleScope(boolean everybody, Set<Long> agencies, Long leader) {

    /** Everybody, those who are protected among them. */
    public static final PeopleScope EVERYBODY = new PeopleScope(true, Set.of(), null);

    /** Copies the agencies. */
    public PeopleScope {
        agencies = Set.copyOf(agencies);
    }

    /** Those who work in some agencies or are led by somebody (id inside). */
    public static PeopleScope of(Set<Long> agencies, Long leader) {
        return new PeopleScope(false, agencies, leader);
    }

    /** What it asks of a person p, in SQL. */
    String ofPerson(LocalDate today) {
        return everybody
                ? "true"
                : "NOT p.protected AND p.id IN (SELECT coalesce(m.survivor_id, t.person_id) FROM post t"
                        + " LEFT JOIN merged_person m ON m.person_id = t.person_id WHERE " + ofPost(today) + ")";
    }

    /** What it asks of a post t, in SQL: those that ended are nobody's business but the coordinator's. */
    String ofPost(LocalDate today) {
        if (everybody) {
            return "true";
        }
        String ids = agencies.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return "(t.to_date IS NULL OR t.to_date >= DATE '" + today + "') AND (t.agency_id = ANY (CAST('" + ids
                + "' AS bigint[]))" + (leader == null ? "" : " OR t.manager_id = " + leader) + ")";
    }
}
