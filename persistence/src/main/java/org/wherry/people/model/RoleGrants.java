package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.SearchWords;

/** Who may do what. */
@ApplicationScoped
public class RoleGrants {

    /** What somebody may do stands under any of their records, and is theirs under the one that stands for all. */
    private static final String GRANTED = "SELECT coalesce(m.survivor_id, g.person_id) FROM role_grant g"
            + " LEFT JOIN merged_person m ON m.person_id = g.person_id WHERE ";

    private static final String WITH_WORK = "p.id IN (" + GRANTED + "g.role <> 'PRACTITIONER')";

    /** Whoever is protected is found here only where they have work to do that somebody must be able to see. */
    private static final String LISTED =
            " FROM person p WHERE p.merged_into_id IS NULL AND (NOT p.protected OR " + WITH_WORK + ")";

    private static final String HOLDER = "SELECT p.id, p.public_id, p.name, p.email,"
            + " EXISTS (SELECT 1 FROM account a WHERE a.person_id IN (SELECT same_person(p.id)))";

    private static final String OTHER_ADMINISTRATORS = """
            SELECT 1
              FROM role_grant g
             WHERE g.role = 'ADMINISTRATOR'
               AND surviving_person(g.person_id) <> surviving_person(?1)
               AND EXISTS (SELECT 1 FROM account a
                            WHERE a.person_id IN (SELECT same_person(surviving_person(g.person_id))))
             LIMIT 1
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a role. */
    public void add(RoleGrant grant) {
        entities.persist(grant);
    }

    /** Takes a role away. */
    public void remove(RoleGrant grant) {
        entities.remove(grant);
    }

    /** The role that somebody was given, by its id outside. */
    public Optional<RoleGrant> byPublicId(UUID id) {
        return entities.createQuery(
                        "SELECT g FROM RoleGrant g JOIN FETCH g.person WHERE g.publicId = :id", RoleGrant.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** One page of people with their roles, by name. */
    public Page<RoleHolder> page(RoleQuery query, PageRequest page) {
        List<String> patterns = SearchWords.of(query.q()).patterns();
        String condition = LISTED
                + (query.isOpen() ? " AND " + WITH_WORK : "")
                + (query.role() == null ? "" : " AND p.id IN (" + GRANTED + "g.role = '" + query.role() + "')")
                + " AND p.search_text LIKE fold(?)".repeat(patterns.size());
        Number total = (Number) filled("SELECT count(*)" + condition, patterns).getSingleResult();
        List<Object[]> rows = rows(filled(
                HOLDER + condition + " ORDER BY p.search_text, p.id LIMIT " + page.size() + " OFFSET " + page.offset(),
                patterns));
        return new Page<>(holders(rows), total.longValue(), page.page(), page.size());
    }

    /** Somebody with their roles; nothing where nobody has the id, or is not to be found here. */
    public Optional<RoleHolder> holder(UUID person) {
        return holders(rows(filled(
                        HOLDER + LISTED
                                + " AND p.id = (SELECT surviving_person(q.id) FROM person q WHERE q.public_id = ?)",
                        List.of(person))))
                .stream()
                .findFirst();
    }

    /**
     * Every administrator's role, held against others: who takes one away meanwhile waits, and looks again.
     */
    public List<RoleGrant> lockAdministrators() {
        return entities.createQuery("SELECT g FROM RoleGrant g WHERE g.role = :role ORDER BY g.id", RoleGrant.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether anybody but somebody (id inside) is an administrator and can sign in. */
    public boolean isAdministeredWithout(long person) {
        return !entities.createNativeQuery(OTHER_ADMINISTRATORS)
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    private List<RoleHolder> holders(List<Object[]> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<Long, List<RoleRow>> roles =
                roles(people.stream().map(row -> (Long) row[0]).toList());
        return people.stream()
                .map(row -> new RoleHolder(
                        (UUID) row[1],
                        (String) row[2],
                        Optional.ofNullable((String) row[3]),
                        (Boolean) row[4],
                        roles.getOrDefault(row[0], List.of())))
                .toList();
    }

    /** The entities, and not rows of their parts: an agency that is not there has no id outside to be read. */
    private Map<Long, List<RoleRow>> roles(List<Long> people) {
        String ids = people.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        Map<Long, Long> holders = rows(entities.createNativeQuery("SELECT g.id, coalesce(m.survivor_id, g.person_id)"
                        + " FROM role_grant g LEFT JOIN merged_person m ON m.person_id = g.person_id"
                        + " WHERE coalesce(m.survivor_id, g.person_id) IN " + ids))
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        if (holders.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT g FROM RoleGrant g LEFT JOIN FETCH g.agency a WHERE g.id IN :ids ORDER BY a.name, g.id",
                        RoleGrant.class)
                .setParameter("ids", holders.keySet())
                .getResultStream()
                .sorted(Comparator.comparing(RoleGrant::role))
                .collect(Collectors.groupingBy(
                        grant -> holders.get(grant.id()), Collectors.mapping(RoleGrant::row, Collectors.toList())));
    }

    private Query filled(String sql, List<?> parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
