package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The merges of people, and the records that may be merged. */
@ApplicationScoped
public class Merges {

    private static final String ROWS = """
            SELECT m.public_id, goes.public_id, goes.name, stays.public_id, stays.name, m.merged_at, who.name,
                   m.undone_at
              FROM person_merge m
              JOIN person goes ON goes.id = m.merged_id
              JOIN person stays ON stays.id = m.survivor_id
              LEFT JOIN person who ON who.id = m.merged_by
             ORDER BY m.merged_at DESC, m.id DESC
             LIMIT ?1 OFFSET ?2
            """;

    /** What one of two can do who cannot do it yet, but for the other's roles. */
    private static final String GAINS = """
            SELECT 1
              FROM role_grant theirs
             WHERE theirs.person_id IN (SELECT same_person(?2))
               AND NOT EXISTS (SELECT 1 FROM role_grant own
                                WHERE own.person_id IN (SELECT same_person(?1)) AND own.role = theirs.role
                                  AND own.agency_id IS NOT DISTINCT FROM theirs.agency_id)
               AND (EXISTS (SELECT 1 FROM account a WHERE a.person_id IN (SELECT same_person(?1)))
                    OR EXISTS (SELECT 1 FROM api_token t WHERE t.person_id IN (SELECT same_person(?1))))
             LIMIT 1
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(PersonMerge merge) {
        entities.persist(merge);
    }

    /** A merge, held until the transaction ends. */
    public Optional<PersonMerge> lock(UUID id) {
        return entities.createQuery("SELECT m FROM PersonMerge m WHERE m.publicId = :id", PersonMerge.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Some records, read afresh and held until the transaction ends, the first entered first: of two who merge the same
     * records crosswise the second waits here, and then sees what the first has done.
     */
    public List<Person> lock(Collection<UUID> records) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.publicId IN :records ORDER BY p.id", Person.class)
                .setParameter("records", records)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** A record by its own id outside, whether it was merged or not. */
    public Optional<Person> record(UUID id) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.publicId = :id", Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whether whoever signs in as one person (ids inside) could do more if the other's record were theirs as well. */
    public boolean gainsARole(long person, long other) {
        return !entities.createNativeQuery(GAINS)
                .setParameter(1, person)
                .setParameter(2, other)
                .getResultList()
                .isEmpty();
    }

    /** One page of all merges, the latest first. */
    public Page<MergeRow> page(PageRequest page) {
        long total = entities.createQuery("SELECT COUNT(m) FROM PersonMerge m", Long.class)
                .getSingleResult();
        List<MergeRow> rows =
                rows(entities.createNativeQuery(ROWS)
                                .setParameter(1, page.size())
                                .setParameter(2, page.offset()))
                        .stream()
                        .map(Merges::row)
                        .toList();
        return new Page<>(rows, total, page.page(), page.size());
    }

    /** What is known of a record, for whoever compares it with another. */
    public RecordFacts facts(Person record) {
        List<?> addresses = entities.createNativeQuery("SELECT email FROM person"
                        + " WHERE id IN (SELECT same_person(?1)) AND email IS NOT NULL"
                        + " UNION SELECT email FROM person_email WHERE person_id IN (SELECT same_person(?1))"
                        + " UNION SELECT email FROM account WHERE person_id IN (SELECT same_person(?1)) ORDER BY 1")
                .setParameter(1, record.id())
                .getResultList();
        List<?> posts = entities.createNativeQuery("SELECT concat_ws(', ', t.job_title, a.name) FROM post t"
                        + " LEFT JOIN agency a ON a.id = t.agency_id"
                        + " WHERE t.person_id IN (SELECT same_person(?1)) ORDER BY t.from_date DESC, t.id DESC")
                .setParameter(1, record.id())
                .getResultList();
        Object[] counts = rows(entities.createNativeQuery("SELECT (SELECT count(*) FROM account"
                                + " WHERE person_id IN (SELECT same_person(?1))),"
                                + " (SELECT count(*) - 1 FROM same_person(?1))")
                        .setParameter(1, record.id()))
                .get(0);
        return new RecordFacts(
                record.publicId(),
                record.name(),
                addresses.stream().map(String::valueOf).toList(),
                posts.stream().map(String::valueOf).toList(),
                ((Number) counts[0]).longValue() > 0,
                ((Number) counts[1]).intValue());
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static MergeRow row(Object[] row) {
        Instant mergedAt = instant(row[5]);
        return new MergeRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                mergedAt,
                (String) row[6],
                instant(row[7]),
                mergedAt.plus(Duration.ofDays(PersonMerge.UNDO_DAYS)));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
