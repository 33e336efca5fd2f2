package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.SearchWords;

/** The pairs of records that look like one person. */
@ApplicationScoped
public class Duplicates {

    /** How many colleagues may share a word of their names for that word to tell anything. */
    public static final int MOST_WHO_SHARE_A_WORD = 400;

    /**
     * Finds pairs that are not written down yet. Names are compared within one agency and only where the first or the
     * last word is the same, so that a county of 200,000 people is searched by hashing and not by comparing everybody
     * with everybody. A word that more than some hundred colleagues share ("Mrs", "Teacher") tells nothing, and
     * comparing all of them would take minutes. Former delegates all have one name, and are left out.
     */
    private static final String LOOK = """
            WITH standing AS (
                SELECT p.id, fold(p.name) AS name FROM person p WHERE p.merged_into_id IS NULL AND p.name <> ?2),
            worded AS (
                SELECT DISTINCT s.id, s.name, t.agency_id,
                       regexp_replace(s.name, ' .*$', '') AS first_word, regexp_replace(s.name, '^.* ', '') AS last_word
                  FROM standing s
                  JOIN post t ON t.person_id = s.id
                 WHERE t.agency_id IS NOT NULL),
            working AS (
                SELECT w.*, count(*) OVER (PARTITION BY w.agency_id, w.first_word) AS with_first_word,
                       count(*) OVER (PARTITION BY w.agency_id, w.last_word) AS with_last_word
                  FROM worded w),
            address AS (
                SELECT p.id, p.email FROM person p WHERE p.email IS NOT NULL AND p.merged_into_id IS NULL
                UNION
                SELECT s.id, e.email FROM person_email e JOIN standing s ON s.id = e.person_id
                 WHERE e.confirmed_at IS NOT NULL
                UNION
                SELECT s.id, a.email FROM account a JOIN standing s ON s.id = a.person_id),
            alike (one, two, why, rank) AS (
                SELECT a.id, b.id, 'SAME_ADDRESS', 1
                  FROM address a
                  JOIN address b ON b.email = a.email AND b.id > a.id
                UNION ALL
                SELECT a.id, b.id, 'SAME_NAME', 2
                  FROM working a
                  JOIN working b ON b.agency_id = a.agency_id AND b.name = a.name AND b.id > a.id
                UNION ALL
                SELECT a.id, b.id, 'SIMILAR_NAME', 3
                  FROM working a
                  JOIN working b ON b.agency_id = a.agency_id AND b.last_word = a.last_word AND b.id > a.id
                 WHERE a.with_last_word <= ?3 AND similarity(a.name, b.name) >= 0.6
                UNION ALL
                SELECT a.id, b.id, 'SIMILAR_NAME', 3
                  FROM working a
                  JOIN working b ON b.agency_id = a.agency_id AND b.first_word = a.first_word AND b.id > a.id
                 WHERE a.with_first_word <= ?3 AND similarity(a.name, b.name) >= 0.6)
            INSERT INTO duplicate_pair (public_id, person_id, other_id, why, found_at)
            SELECT gen_random_uuid(), alike.one, alike.two, (array_agg(alike.why ORDER BY alike.rank))[1], ?1
              FROM alike
             GROUP BY alike.one, alike.two
                ON CONFLICT (person_id, other_id) DO NOTHING
            """;

    private static final String OPEN = """
              FROM duplicate_pair d
              JOIN person p ON p.id = d.person_id
              JOIN person o ON o.id = d.other_id
             WHERE d.not_same_at IS NULL AND p.merged_into_id IS NULL AND o.merged_into_id IS NULL
            """;

    private static final String ROWS = "SELECT d.public_id, d.why, " + side("p") + ", " + side("o") + OPEN
            + " ORDER BY array_position(ARRAY['SAME_ADDRESS', 'SAME_NAME', 'SIMILAR_NAME'], CAST(d.why AS text)),"
            + " fold(p.name), d.id LIMIT ?1 OFFSET ?2";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Looks for pairs that nobody has looked at; says how many were found. */
    public int look(Instant now) {
        return entities.createNativeQuery(LOOK)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Person.FORMER_DELEGATE)
                .setParameter(3, MOST_WHO_SHARE_A_WORD)
                .executeUpdate();
    }

    /** A pair, by the id outside. */
    public Optional<DuplicatePair> find(UUID id) {
        return entities.createQuery("SELECT d FROM DuplicatePair d WHERE d.publicId = :id", DuplicatePair.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** One page of the pairs that nobody has decided on, the most alike first. */
    public Page<DuplicateRow> open(PageRequest page) {
        long total =
                ((Number) entities.createNativeQuery("SELECT count(*) " + OPEN).getSingleResult()).longValue();
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, page.size())
                .setParameter(2, page.offset())
                .getResultList();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total, page.page(), page.size());
    }

    /** The standing records whose name or main address has all the words, at most some; none where there is no word. */
    public List<DuplicateRow.Side> lookFor(String words) {
        // As the text that is searched is kept: without apostrophes, hyphens as spaces.
        SearchWords search = SearchWords.of(
                words == null ? null : words.replaceAll("['’‘]", "").replace('-', ' '));
        if (search.patterns().isEmpty()) {
            return List.of();
        }
        StringBuilder sql =
                new StringBuilder("SELECT ").append(side("p")).append(" FROM person p WHERE p.merged_into_id IS NULL");
        for (int i = 1; i <= search.patterns().size(); i++) {
            sql.append(" AND p.search_text LIKE fold(?").append(i).append(")");
        }
        Query query = entities.createNativeQuery(
                sql.append(" ORDER BY p.search_text, p.id LIMIT 20").toString());
        for (int i = 1; i <= search.patterns().size(); i++) {
            query.setParameter(i, search.patterns().get(i - 1));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> side((Object[]) row, 0)).toList();
    }

    /** The columns of one of two records. */
    private static String side(String person) {
        return "%1$s.public_id, %1$s.name, address_of(%1$s.id), (SELECT a.name FROM post t JOIN agency a"
                .concat(
                        " ON a.id = t.agency_id WHERE t.person_id = %1$s.id ORDER BY t.from_date DESC, t.id DESC LIMIT 1)")
                .formatted(person);
    }

    private static DuplicateRow row(Object[] row) {
        return new DuplicateRow(
                (UUID) row[0], DuplicatePair.Likeness.valueOf((String) row[1]), side(row, 2), side(row, 6));
    }

    private static DuplicateRow.Side side(Object[] row, int from) {
        return new DuplicateRow.Side(
                (UUID) row[from], (String) row[from + 1], (String) row[from + 2], (String) row[from + 3]);
    }
}
