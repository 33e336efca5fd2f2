package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The messages that go on paper. */
@ApplicationScoped
public class Letters {

    private static final String ROWS = """
            SELECT l.id, p.name, t.job_title, a.name, l.subject, l.body, l.written_at, l.printed_at
              FROM letter l
              JOIN person p ON p.id = surviving_person(l.person_id)
              LEFT JOIN LATERAL (SELECT job_title, agency_id FROM post
                                  WHERE person_id IN (SELECT same_person(p.id))
                                  ORDER BY to_date DESC NULLS FIRST, from_date DESC, id DESC LIMIT 1) t ON true
              LEFT JOIN agency a ON a.id = t.agency_id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Writes one. */
    public void write(Letter letter) {
        entities.persist(letter);
        entities.flush();
    }

    /** A letter. */
    public Optional<Letter> find(UUID id) {
        return Optional.ofNullable(entities.find(Letter.class, id));
    }

    /** Letters of some kinds that an earlier release wrote in clear and that nobody has printed. */
    public List<Letter> unsealed(Collection<Kind> kinds) {
        return entities.createQuery(
                        "SELECT l FROM Letter l WHERE l.printedAt IS NULL AND l.body <> '' AND l.kind IN :kinds",
                        Letter.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    /** A letter as lists show it. */
    public Optional<LetterRow> row(UUID id) {
        return rows(entities.createNativeQuery(ROWS + " WHERE l.id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    /** One page of those that nobody has printed, the oldest first. */
    public Page<LetterRow> toPrint(PageRequest page) {
        long total = entities.createQuery("SELECT COUNT(l) FROM Letter l WHERE l.printedAt IS NULL", Long.class)
                .getSingleResult();
        Query rows = entities.createNativeQuery(
                        ROWS + " WHERE l.printed_at IS NULL ORDER BY l.written_at, l.id LIMIT ?1 OFFSET ?2")
                .setParameter(1, page.size())
                .setParameter(2, page.offset());
        return new Page<>(rows(rows), total, page.page(), page.size());
    }

    private static List<LetterRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static LetterRow row(Object[] row) {
        return new LetterRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                instant(row[6]),
                instant(row[7]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
