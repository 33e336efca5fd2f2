package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The audit as it is read: the newest first, in a handful of statements for a page however long that is. */
@ApplicationScoped
public class AuditReading {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** One page of the entries that are asked for. */
    public Page<AuditRow> page(AuditQuery query, PageRequest wanted) {
        Condition condition = condition(query);
        long total = condition
                .on(entities.createQuery("SELECT COUNT(e) FROM AuditEntry e" + condition.text, Long.class))
                .getSingleResult();
        return new Page<>(list(condition, wanted.offset(), wanted.size()), total, wanted.page(), wanted.size());
    }

    /** The newest of the entries that are asked for. */
    public List<AuditRow> newest(AuditQuery query, int most) {
        return list(condition(query), 0, most);
    }

    /** One entry. */
    public Optional<AuditRow> one(UUID id) {
        return rows(entities.createQuery("SELECT e FROM AuditEntry e WHERE e.publicId = :id", AuditEntry.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** How many entries wait for their seal. */
    public long waiting() {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM audit_waiting")
                        .getSingleResult())
                .longValue();
    }

    private List<AuditRow> list(Condition condition, int offset, int most) {
        return rows(condition
                .on(entities.createQuery(
                        "SELECT e FROM AuditEntry e" + condition.text + " ORDER BY e.at DESC, e.id DESC",
                        AuditEntry.class))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList());
    }

    private List<AuditRow> rows(List<AuditEntry> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(AuditEntry::id).toList();
        Map<Long, List<AuditValue>> values = new HashMap<>();
        entities.createQuery("SELECT v FROM AuditValue v WHERE v.entry.id IN :ids", AuditValue.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparingInt(AuditValue::position))
                .forEach(value -> values.computeIfAbsent(value.entryId(), any -> new ArrayList<>())
                        .add(value));
        Map<Long, Long> links = new HashMap<>();
        entities.createQuery("SELECT s.entryId, s.position FROM AuditSeal s WHERE s.entryId IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(seal -> links.put((Long) seal[0], (Long) seal[1]));
        return found.stream()
                .map(entry -> new AuditRow(
                        entry.publicId(),
                        entry.at(),
                        entry.act(),
                        entry.asker(),
                        entry.subject(),
                        values.getOrDefault(entry.id(), List.of()),
                        Optional.ofNullable(links.get(entry.id()))))
                .toList();
    }

    private static Condition condition(AuditQuery query) {
        Condition condition = new Condition();
        named(condition, query.who(), "e.askerId", AuditValue.WHO);
        named(condition, query.whom(), "e.subjectId", AuditValue.WHOM);
        if (query.act() != null) {
            condition.and("e.act = :act", "act", query.act().name());
        }
        query.begins().ifPresent(instant -> condition.and("e.at >= :from", "from", instant));
        query.ends().ifPresent(instant -> condition.and("e.at < :to", "to", instant));
        return condition;
    }

    /** By id, or by the words of a name: in one value that has them all. */
    private static void named(Condition condition, String typed, String id, String field) {
        Optional<String> known = AuditQuery.id(typed);
        if (known.isPresent()) {
            condition.and(id + " = :" + field, field, known.get());
            return;
        }
        StringBuilder words = new StringBuilder();
        for (String pattern : AuditQuery.words(typed).patterns()) {
            String name = field + condition.values.size();
            words.append(" AND FUNCTION('fold', v.after) LIKE FUNCTION('fold', :")
                    .append(name)
                    .append(')');
            condition.values.put(name, pattern);
        }
        if (!words.isEmpty()) {
            condition.and(
                    "EXISTS (SELECT v FROM AuditValue v WHERE v.entry = e AND v.field = '" + field + "'" + words + ")");
        }
    }

    /** What is asked for, as text with named values. */
    private static final class Condition {

        private final Map<String, Object> values = new HashMap<>();
        private String text = "";

        void and(String more) {
            text += (text.isEmpty() ? " WHERE " : " AND ") + more;
        }

        void and(String more, String name, Object value) {
            and(more);
            values.put(name, value);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
