package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The entries of the audit. They are added and read; the application's role has no right to do more. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds an entry with what it says. */
    public void add(AuditEntry entry, List<AuditValue> values) {
        entities.persist(entry);
        values.forEach(entities::persist);
    }

    /** What people are called now, by their ids outside. */
    public Map<UUID, String> namesOf(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery("SELECT p.publicId, p.name FROM Person p WHERE p.publicId IN :ids", Object[].class)
                .setParameter("ids", people)
                .getResultStream()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    /** What an agency is called now, by its id outside. */
    public Optional<String> nameOfAgency(UUID agency) {
        return entities.createQuery("SELECT a.name FROM Agency a WHERE a.publicId = :id", String.class)
                .setParameter("id", agency)
                .getResultStream()
                .findFirst();
    }

    /**
     * Erases what the entries say of somebody: their name, and what their values were.
     *
     * @return how many values were erased
     */
    public int eraseValuesOf(UUID person, Instant now) {
        return entities.createQuery("UPDATE AuditValue v SET v.before = NULL, v.after = NULL, v.salt = NULL,"
                        + " v.erasedAt = :now WHERE v.personId = :person AND v.erasedAt IS NULL")
                .setParameter("now", now)
                .setParameter("person", person.toString())
                .executeUpdate();
    }
}
