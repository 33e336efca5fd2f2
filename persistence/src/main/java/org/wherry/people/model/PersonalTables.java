package org.wherry.people.model;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers {@link PersonalData} from declarations of what stands in which table. A feature's answer extends it. */
public abstract class PersonalTables implements PersonalData {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private final List<Kept> kept;
    private final List<Purge> purges;

    /** Declares what is kept, and what of it goes after a time. */
    protected PersonalTables(List<Kept> kept, List<Purge> purges) {
        this.kept = List.copyOf(kept);
        this.purges = List.copyOf(purges);
    }

    /** What is kept, kind by kind. */
    public List<Kept> kept() {
        return kept;
    }

    @Override
    public Set<String> columns() {
        return kept.stream().flatMap(kind -> kind.columns().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Held> export(DataSubject who) {
        return kept.stream()
                .filter(kind -> !kind.facts().isEmpty())
                .map(kind -> new Held(kind.kind(), kind.names(), rows(kind, who)))
                .filter(held -> !held.rows().isEmpty())
                .toList();
    }

    @Override
    public void end(DataSubject who) {
        kept.stream().flatMap(kind -> kind.ending().stream()).forEach(statement -> about(who, statement)
                .executeUpdate());
    }

    @Override
    public void anonymise(DataSubject who, Instant now) {
        kept.stream().flatMap(kind -> kind.forgetting().stream()).forEach(statement -> about(who, statement)
                .executeUpdate());
    }

    @Override
    public Set<DataKind> kinds() {
        return purges.stream().map(Purge::kind).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long dueForPurge(DataKind kind, Instant older) {
        return of(kind).mapToLong(purge -> ((Number) entities.createNativeQuery(purge.count())
                                .setParameter(1, Timestamp.from(older))
                                .getSingleResult())
                        .longValue())
                .sum();
    }

    @Override
    public long purge(DataKind kind, Instant older) {
        return of(kind).mapToLong(purge -> entities.createNativeQuery(purge.act())
                        .setParameter(1, Timestamp.from(older))
                        .executeUpdate())
                .sum();
    }

    private java.util.stream.Stream<Purge> of(DataKind kind) {
        return purges.stream().filter(purge -> purge.kind() == kind);
    }

    private List<List<String>> rows(Kept kind, DataSubject who) {
        List<List<String>> rows = new ArrayList<>();
        for (Object found : about(who, kind.query()).getResultList()) {
            Object[] values = (Object[]) found;
            List<String> row = new ArrayList<>();
            for (int i = 0; i < kind.facts().size(); i++) {
                row.add(text(values[i]));
            }
            rows.add(row);
        }
        return rows;
    }

    private Query about(DataSubject who, String sql) {
        Query query = entities.createNativeQuery(sql);
        if (sql.contains("?1")) {
            query.setParameter(1, who.id());
        }
        if (sql.contains("?2")) {
            query.setParameter(2, String.join(",", who.addresses()));
        }
        return query;
    }

    /** A value as machines read it: days and instants in the form of ISO 8601. */
    private static String text(Object value) {
        if (value instanceof Timestamp instant) {
            return instant.toInstant().toString();
        }
        if (value instanceof OffsetDateTime instant) {
            return instant.toInstant().toString();
        }
        if (value instanceof Date day) {
            return day.toLocalDate().toString();
        }
        return value == null ? null : value.toString();
    }
}
