package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chain of seals, and the entries that wait to be put into it. */
@ApplicationScoped
public class AuditSeals {

    /**
     * An entry waits until every transaction that began before its own is over, so that none of them can bring an
     * entry later that belongs before it. A number from the future is that of a database which was restored from here.
     */
    private static final String READY = """
            SELECT entry_id FROM audit_waiting
             WHERE xact < pg_snapshot_xmin(pg_current_snapshot()) OR xact >= pg_snapshot_xmax(pg_current_snapshot())
             ORDER BY xact, entry_id LIMIT ?1
            """;

    private static final String STRAY = """
            SELECT CAST(e.public_id AS text) FROM audit_entry e
             WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
               AND NOT EXISTS (SELECT 1 FROM audit_waiting w WHERE w.entry_id = e.id)
             ORDER BY e.id LIMIT 1
            """;

    private static final long LOCK = 7_304_180_951L;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Whether nobody else is sealing; they wait until this transaction ends. */
    public boolean isMine() {
        return (Boolean) entities.createNativeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
    }

    /** The ids inside of the entries that may be sealed, in the order of their transactions. */
    public List<Long> ready(int most) {
        return ids(READY, most);
    }

    /** What a query of ids gives. */
    @SuppressWarnings("unchecked")
    protected List<Long> ids(String sql, int most) {
        List<Number> found =
                entities.createNativeQuery(sql).setParameter(1, most).getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /** The last seal. */
    public Optional<AuditSeal> last() {
        return entities.createQuery("SELECT s FROM AuditSeal s ORDER BY s.position DESC", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The seal at a place. */
    public Optional<AuditSeal> at(long position) {
        return Optional.ofNullable(entities.find(AuditSeal.class, position));
    }

    /** Some entries, in the order in which they are named. */
    public List<AuditEntry> entries(List<Long> ids) {
        Map<Long, AuditEntry> found = byId(ids);
        return ids.stream().map(found::get).toList();
    }

    /** Puts seals on the chain, and takes what they seal out of the line. */
    public void add(List<AuditSeal> seals) {
        seals.forEach(entities::persist);
        entities.flush();
        String sealed =
                seals.stream().map(seal -> String.valueOf(seal.entryId())).collect(Collectors.joining(","));
        entities.createNativeQuery("DELETE FROM audit_waiting WHERE entry_id IN (" + sealed + ")")
                .executeUpdate();
    }

    /** The links of the chain after a place, as they stand in the database. */
    public List<AuditLink> linksAfter(long position, int most) {
        List<AuditSeal> seals = entities.createQuery(
                        "SELECT s FROM AuditSeal s WHERE s.position > :position ORDER BY s.position", AuditSeal.class)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultList();
        List<Long> ids = seals.stream().map(AuditSeal::entryId).toList();
        Map<Long, AuditEntry> entries = byId(ids);
        Map<Long, List<AuditValue>> values = valuesOf(ids);
        return seals.stream()
                .map(seal -> new AuditLink(
                        seal, entries.get(seal.entryId()), values.getOrDefault(seal.entryId(), List.of())))
                .toList();
    }

    /** An entry that neither has a seal nor waits for one. */
    public Optional<UUID> stray() {
        List<?> found = entities.createNativeQuery(STRAY).getResultList();
        return found.stream().findFirst().map(id -> UUID.fromString((String) id));
    }

    private Map<Long, AuditEntry> byId(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT e FROM AuditEntry e WHERE e.id IN :ids", AuditEntry.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    private Map<Long, List<AuditValue>> valuesOf(List<Long> ids) {
        Map<Long, List<AuditValue>> values = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("SELECT v FROM AuditValue v WHERE v.entry.id IN :ids", AuditValue.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .sorted(Comparator.comparingInt(AuditValue::position))
                    .forEach(value -> values.computeIfAbsent(value.entryId(), any -> new ArrayList<>())
                            .add(value));
        }
        return values;
    }

    /** Keeps an examination. */
    public void add(AuditCheck check) {
        entities.persist(check);
    }

    /** The last examination. */
    public Optional<AuditCheck> lastCheck() {
        return entities.createQuery("SELECT c FROM AuditCheck c ORDER BY c.checkedAt DESC, c.id DESC", AuditCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
