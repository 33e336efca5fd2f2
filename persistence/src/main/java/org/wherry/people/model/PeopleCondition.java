package org.wherry.people.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wherry.common.model.PageRequest;

/** A search for people, as SQL and its parameters. A record that was merged is found as the one that stands for it. */
final class PeopleCondition {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;

    private static final String BY_ANY_ADDRESS = """
            p.id IN (SELECT coalesce(m.survivor_id, k.id)
                       FROM (SELECT id FROM person WHERE email LIKE ?
                             UNION SELECT person_id FROM person_email WHERE email LIKE ?
                             UNION SELECT person_id FROM account WHERE email LIKE ?) k
                       LEFT JOIN merged_person m ON m.person_id = k.id)""";

    private static final String WORKS_FOR = """
            p.id IN (SELECT coalesce(m.survivor_id, t.person_id)
                       FROM post t
                       LEFT JOIN merged_person m ON m.person_id = t.person_id
                      WHERE t.agency_id = ANY (CAST(? AS bigint[]))
                        AND (t.to_date IS NULL OR t.to_date >= DATE '%s'))""";

    private static final String WORK = """
            SELECT coalesce(m.survivor_id, t.person_id), t.job_title, a.name
              FROM post t
              LEFT JOIN merged_person m ON m.person_id = t.person_id
              LEFT JOIN surviving_agency s ON s.agency_id = t.agency_id
              LEFT JOIN agency a ON a.id = s.survivor_id
             WHERE t.person_id IN (SELECT unnest(CAST('%1$s' AS bigint[]))
                                   UNION SELECT g.person_id FROM merged_person g
                                          WHERE g.survivor_id = ANY (CAST('%1$s' AS bigint[])))
               AND (t.to_date IS NULL OR t.to_date >= DATE '%2$s') AND %3$s
             ORDER BY t.from_date, t.id
            """;

    /** Shorter words are looked for at the beginning of a word only: the index knows three letters in a row. */
    private static final int ANYWHERE_FROM = 3;

    private final PeopleScope scope;
    private final LocalDate today;
    private final StringBuilder where;
    private final List<Object> parameters = new ArrayList<>();

    /**
     * Asks for people.
     *
     * @param q as in {@link PeopleQuery#q}
     * @param agencies whom they work for (ids inside), or null for any
     * @param scope whom the caller may find
     */
    PeopleCondition(String q, Collection<Long> agencies, PeopleScope scope, LocalDate today) {
        this.scope = scope;
        this.today = today;
        where = new StringBuilder(" FROM person p WHERE p.merged_into_id IS NULL AND ").append(scope.ofPerson(today));
        words(q).forEach(word -> {
            if (word.contains("@")) {
                and(scope.everybody() ? BY_ANY_ADDRESS : "p.email LIKE ?", escaped(word) + "%");
            } else {
                and("p.search_text LIKE fold(?)", pattern(word));
            }
        });
        if (agencies != null) {
            and(WORKS_FOR.formatted(today), array(agencies));
        }
    }

    /** How many there are. */
    String count() {
        return "SELECT count(*)" + where;
    }

    /** One page of them, by name. */
    String page(PageRequest page) {
        return "SELECT p.id, p.public_id, p.name, p.email, p.protected, p.under_18" + where
                + " ORDER BY p.search_text, p.id LIMIT " + page.size() + " OFFSET " + page.offset();
    }

    /** What some people (ids inside) do, as far as the caller may see it. */
    String workOf(Collection<Long> people) {
        return WORK.formatted(array(people), today, scope.ofPost(today));
    }

    /** What the numbered question marks stand for, from 1. */
    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    private static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static List<String> words(String typed) {
        String known = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ");
        List<String> words = new ArrayList<>();
        for (String word :
                known.substring(0, Math.min(known.length(), LONGEST)).strip().split("\\s+")) {
            if (word.contains("@")) {
                words.add(word.toLowerCase(Locale.ROOT));
            } else {
                words.addAll(List.of(word.replaceAll("['’‘]", "").split("[-‐‑–]")));
            }
        }
        return words.stream().filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }

    private static String pattern(String word) {
        return (word.length() < ANYWHERE_FROM ? "% " : "%") + escaped(word) + "%";
    }

    private static String escaped(String word) {
        return word.replaceAll("([%_\\\\])", "\\\\$1");
    }

    private void and(String condition, Object value) {
        parameters.add(value);
        where.append(" AND ").append(condition.replace("?", "?" + parameters.size()));
    }
}
