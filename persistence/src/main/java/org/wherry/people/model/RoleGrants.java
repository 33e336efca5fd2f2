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

    /** Whoever is protected is found here only where they have work to do that somebody must be able to see. */
    private static final String LISTED = " FROM person p WHERE (NOT p.protected OR EXISTS (SELECT 1 FROM role_grant s"
            + " WHERE s.person_id = p.id AND s.role <> 'PRACTITIONER'))";

    private static final String WITH_WORK =
            " AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role <> 'PRACTITIONER')";

    private static final String WITH_ROLE =
            " AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = '%s')";

    private static final String HOLDER =
            "SELECT p.id, p.public_id, p.name, p.email," + " EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id)";

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
                + (query.isOpen() ? WITH_WORK : "")
                + (query.role() == null ? "" : WITH_ROLE.formatted(query.role().name()))
                + " AND p.search_text LIKE fold(?)".repeat(patterns.size());
        Number total = (Number) filled("SELECT count(*)" + condition, patterns).getSingleResult();
        List<Object[]> rows = rows(filled(
                HOLDER + condition + " ORDER BY p.search_text, p.id LIMIT " + page.size() + " OFFSET " + page.offset(),
                patterns));
        return new Page<>(holders(rows), total.longValue(), page.page(), page.size());
    }

    /** Somebody with their roles; nothing where nobody has the id, or is not to be found here. */
    public Optional<RoleHolder> holder(UUID person) {
        return holders(rows(filled(HOLDER + LISTED + " AND p.public_id = ?", List.of(person)))).stream()
                .findFirst();
    }

    /**
     * How many of the administrators can sign in, with every administrator's role held against others: who takes one
     * away meanwhile waits, and then counts again.
     */
    public List<RoleGrant> lockAdministrators() {
        return entities.createQuery("SELECT g FROM RoleGrant g WHERE g.role = :role ORDER BY g.id", RoleGrant.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether anybody but somebody (id inside) is an administrator and can sign in. */
    public boolean isAdministeredWithout(long person) {
        return !entities.createQuery(
                        "SELECT g.id FROM RoleGrant g WHERE g.role = :role AND g.person.id <> :person"
                                + " AND EXISTS (SELECT a.id FROM Account a WHERE a.person = g.person)",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("person", person)
                .setMaxResults(1)
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
        // The entities, and not a row of their parts: an agency that is not there has no id outside to be read.
        Map<Long, List<RoleRow>> roles = entities.createQuery(
                        "SELECT g FROM RoleGrant g LEFT JOIN FETCH g.agency a WHERE g.person.id IN :people"
                                + " ORDER BY a.name, g.id",
                        RoleGrant.class)
                .setParameter("people", people.stream().map(row -> row[0]).toList())
                .getResultStream()
                .sorted(Comparator.comparing(RoleGrant::role))
                .collect(Collectors.groupingBy(
                        grant -> grant.person().id(), Collectors.mapping(RoleGrant::row, Collectors.toList())));
        return people.stream()
                .map(row -> new RoleHolder(
                        (UUID) row[1],
                        (String) row[2],
                        Optional.ofNullable((String) row[3]),
                        (Boolean) row[4],
                        roles.getOrDefault(row[0], List.of())))
                .toList();
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
