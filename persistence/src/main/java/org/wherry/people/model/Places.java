package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The partnership, its sectors, localities and audience groups, and the agencies in them. */
@ApplicationScoped
public class Places {

    private static final String CARD = "SELECT a.id, a.publicId, a.name, s.name FROM Agency a JOIN a.sector s";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The partnership, once it is founded. */
    public Optional<Partnership> partnership() {
        return entities.createQuery("SELECT p FROM Partnership p", Partnership.class)
                .getResultStream()
                .findFirst();
    }

    /** Adds a partnership, sector, locality, audience group or agency. */
    public void add(Object place) {
        entities.persist(place);
    }

    /** Every sector, by name. */
    public List<Sector> sectors() {
        return entities.createQuery("SELECT s FROM Sector s ORDER BY s.name", Sector.class)
                .getResultList();
    }

    /** Every locality: the local groups by name, then the others. */
    public List<Locality> localities() {
        return entities.createQuery(
                        "SELECT l FROM Locality l ORDER BY CASE WHEN l.reach ="
                                + " org.wherry.people.model.Locality.Reach.LOCAL_GROUP THEN 0 ELSE 1 END, l.name",
                        Locality.class)
                .getResultList();
    }

    /** Every audience group, by number. */
    public List<AudienceGroup> audienceGroups() {
        return entities.createQuery("SELECT g FROM AudienceGroup g ORDER BY g.number", AudienceGroup.class)
                .getResultList();
    }

    /** The agency with an id inside. */
    public Agency agencyInside(long id) {
        return entities.find(Agency.class, id);
    }

    /** The agency with an id outside. */
    public Optional<Agency> agency(UUID id) {
        return entities.createQuery("SELECT a FROM Agency a WHERE a.publicId = :id", Agency.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The open agencies whose names hold some words, without case or diacritics; at most some. */
    public List<AgencyCard> agencies(String words, LocalDate today, int most) {
        return cards(entities.createQuery(
                        CARD + " WHERE FUNCTION('fold', a.name) LIKE FUNCTION('fold', :words)"
                                + " AND a.mergedInto IS NULL AND (a.closing.day IS NULL OR a.closing.day > :today)"
                                + " ORDER BY a.name, a.id",
                        Object[].class)
                .setParameter("words", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .setParameter("today", today)
                .setMaxResults(most));
    }

    /** The cards of some agencies, by name. */
    public List<AgencyCard> cards(Collection<Long> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : cards(entities.createQuery(CARD + " WHERE a.id IN :ids ORDER BY a.name, a.id", Object[].class)
                        .setParameter("ids", agencies));
    }

    /**
     * Some agencies and all that are below them, at any depth. One that was merged is the same as its survivor, and
     * what it held hangs below that.
     */
    @SuppressWarnings("unchecked")
    public Set<Long> withThoseBelow(Collection<Long> agencies) {
        if (agencies.isEmpty()) {
            return Set.of();
        }
        String roots = agencies.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Number> ids = entities.createNativeQuery("WITH RECURSIVE tree(id) AS ("
                        + "SELECT survivor_of_agency(id) FROM agency WHERE id IN (" + roots + ")"
                        + " UNION SELECT a.id FROM tree t JOIN LATERAL"
                        + " (SELECT id FROM agency WHERE merged_into_id = t.id UNION ALL"
                        + " SELECT id FROM agency WHERE parent_id = t.id AND merged_into_id IS NULL) a ON true)"
                        + " SELECT id FROM tree")
                .getResultList();
        return ids.stream().map(Number::longValue).collect(Collectors.toUnmodifiableSet());
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    private static List<AgencyCard> cards(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new AgencyCard((Long) row[0], (UUID) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
