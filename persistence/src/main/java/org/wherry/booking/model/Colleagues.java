package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wherry.common.model.SearchWords;

/** Finds those who can be booked for, with the posts under which they would come. */
@ApplicationScoped
public class Colleagues {

    private static final String COLUMNS = """
            SELECT p.public_id, p.name, t.public_id,
                   CASE WHEN t.id IS NULL THEN NULL WHEN a.id IS NULL THEN t.job_title
                        ELSE t.job_title || ', ' || a.name END
            """;

    private static final String HELD =
            " t.from_date <= CAST(?1 AS date) AND (t.to_date IS NULL OR t.to_date >= CAST(?1 AS date))";

    private static final String TEAM = COLUMNS + """
              FROM post t
              JOIN person p ON p.id = surviving_person(t.person_id)
              LEFT JOIN agency a ON a.id = t.agency_id
             WHERE NOT p.protected AND t.agency_id = ANY (CAST(?2 AS bigint[])) AND""" + HELD;

    private static final String EVERYBODY = COLUMNS + """
              FROM person p
              LEFT JOIN post t ON surviving_person(t.person_id) = p.id AND""" + HELD + """
              LEFT JOIN agency a ON a.id = t.agency_id
             WHERE p.merged_into_id IS NULL""";

    private static final String ORDER = " ORDER BY fold(p.name), p.id, t.from_date, t.id LIMIT ";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Those who hold a post at one of some agencies (ids inside) on a day, unless they are protected. */
    public List<Colleague> in(Collection<Long> agencies, SearchWords words, LocalDate day, int most) {
        String ids = agencies.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        Query query = entities.createNativeQuery(TEAM + named(words, 3) + ORDER + most)
                .setParameter(1, day.toString())
                .setParameter(2, ids);
        return rows(query, words, 3);
    }

    /** Everybody, for whoever books on the telephone. */
    public List<Colleague> everybody(SearchWords words, LocalDate day, int most) {
        Query query = entities.createNativeQuery(EVERYBODY + named(words, 2) + ORDER + most)
                .setParameter(1, day.toString());
        return rows(query, words, 2);
    }

    private static String named(SearchWords words, int first) {
        return IntStream.range(first, first + words.patterns().size())
                .mapToObj(number -> " AND p.search_text LIKE fold(?" + number + ")")
                .collect(Collectors.joining());
    }

    private static List<Colleague> rows(Query query, SearchWords words, int first) {
        for (int i = 0; i < words.patterns().size(); i++) {
            query.setParameter(first + i, words.patterns().get(i));
        }
        return NativeRow.all(query).stream()
                .map(row -> new Colleague((UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3]))
                .toList();
    }
}
