package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.common.model.EmailAddress;

/** Everybody known to the system, and the posts they hold. */
@ApplicationScoped
public class People {

    /** Who somebody is: of a record that was merged, the one that stands for it. */
    private static final String CARD =
            "SELECT p.id, p.publicId, p.name, FUNCTION('address_of', p.id), p.underEighteen FROM Person p WHERE p.id IN"
                    + " (SELECT FUNCTION('surviving_person', q.id) FROM Person q WHERE ";

    private static final String POST =
            "SELECT t.id, t.publicId, t.person.id, a.id, a.name, t.jobTitle, g.number FROM Post t LEFT JOIN t.agency a"
                    + " LEFT JOIN t.audienceGroup g ";

    private static final String HELD = """
            SELECT t.id, t.public_id, t.person_id, a.id, a.name, t.job_title, g.number
              FROM post t
              LEFT JOIN agency a ON a.id = t.agency_id
              LEFT JOIN audience_group g ON g.id = t.audience_group_id
             WHERE t.person_id IN (SELECT same_person(?1)) AND t.from_date <= ?2
               AND (t.to_date IS NULL OR t.to_date >= ?2)
             ORDER BY t.from_date, t.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Whether there is nobody yet. */
    public boolean isEmpty() {
        return entities.createQuery("SELECT p.id FROM Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Adds somebody. */
    public void add(Person person) {
        entities.persist(person);
    }

    /** Adds a post. */
    public void add(Post post) {
        entities.persist(post);
    }

    /** Adds a role. */
    public void add(RoleGrant grant) {
        entities.persist(grant);
    }

    /** The person with an id outside. */
    public Optional<Person> byPublicId(UUID id) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.publicId = :id", Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those people with some ids outside who are there. */
    public Map<UUID, Person> byPublicIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("SELECT p FROM Person p WHERE p.publicId IN :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Person::publicId, Function.identity()));
    }

    /** The person with an id inside, who is there. */
    public Person byId(long id) {
        return entities.find(Person.class, id);
    }

    /** The id inside of somebody; of a record that was merged, that of the one that stands for it. */
    public Optional<Long> idOf(UUID id) {
        return entities.createQuery(
                        "SELECT FUNCTION('surviving_person', p.id) FROM Person p WHERE p.publicId = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The record that stands for another. */
    public Person survivor(Person record) {
        return entities.find(Person.class, survivorOf(record.id()));
    }

    /** The record that stands for somebody (ids inside): their own, unless it was merged. */
    public long survivorOf(long person) {
        return ((Number) entities.createNativeQuery("SELECT surviving_person(?1)")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }

    /** A record and all that were merged into it (ids inside); what somebody did may stand under any of them. */
    public Set<Long> samePerson(long person) {
        List<?> records = entities.createNativeQuery("SELECT same_person(?1)")
                .setParameter(1, person)
                .getResultList();
        return records.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toUnmodifiableSet());
    }

    /** The id inside of one record, whether it was merged or not. */
    public Optional<Long> recordId(UUID id) {
        return entities.createQuery("SELECT p.id FROM Person p WHERE p.publicId = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The roles of somebody. */
    public List<Role> rolesOf(long person) {
        List<?> roles = entities.createNativeQuery(
                        "SELECT DISTINCT role FROM role_grant WHERE person_id IN (SELECT same_person(?1))")
                .setParameter(1, person)
                .getResultList();
        return roles.stream().map(role -> Role.valueOf((String) role)).toList();
    }

    /** Whoever stands for a record (its id inside), with the roles they have now. */
    public SignedIn signedIn(long record) {
        Object[] row = (Object[])
                entities.createNativeQuery("""
                        SELECT p.public_id, p.name,
                               (SELECT string_agg(DISTINCT g.role, ',')
                                  FROM role_grant g
                                 WHERE g.person_id IN (SELECT same_person(p.id)))
                          FROM person p
                         WHERE p.id = surviving_person(?1)
                        """).setParameter(1, record).getSingleResult();
        Stream<String> roles = row[2] == null ? Stream.empty() : Stream.of(((String) row[2]).split(","));
        return new SignedIn(
                (UUID) row[0], (String) row[1], roles.map(Role::valueOf).collect(Collectors.toSet()));
    }

    /** The agencies that somebody has a role for, without those below them. */
    public List<Long> agenciesOf(long person, Role role) {
        return entities.createQuery(
                        "SELECT g.agency.id FROM RoleGrant g WHERE g.person.id IN :same AND g.role = :role"
                                + " AND g.agency IS NOT NULL",
                        Long.class)
                .setParameter("same", samePerson(person))
                .setParameter("role", role)
                .getResultList();
    }

    /** The cards of some people, by name. */
    public List<PersonCard> cards(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(CARD + "q.id IN :ids) ORDER BY p.name, p.id", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(People::card)
                .toList();
    }

    /** The card of somebody with an id outside. */
    public Optional<PersonCard> card(UUID id) {
        return entities.createQuery(CARD + "q.publicId = :id)", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(People::card)
                .findFirst();
    }

    /**
     * Everybody who is known by an address, whoever was entered first before the others: a mailbox can be shared. It may
     * be the main address, a further one that was confirmed, or the one that they sign in with.
     */
    public List<PersonCard> knownBy(EmailAddress email) {
        return cards(ids(entities.createNativeQuery("""
                        SELECT id FROM person WHERE email = ?1
                        UNION SELECT person_id FROM person_email WHERE email = ?1 AND confirmed_at IS NOT NULL
                        UNION SELECT person_id FROM account WHERE email = ?1
                        """).setParameter(1, email.address()))).stream()
                .sorted(Comparator.comparingLong(PersonCard::id))
                .toList();
    }

    /** The posts that somebody holds on a day, the longest held first. */
    public List<PostCard> postsOf(long person, LocalDate on) {
        Query held = entities.createNativeQuery(HELD).setParameter(1, person).setParameter(2, Date.valueOf(on));
        return rows(held).stream().map(People::post).toList();
    }

    /** The post with an id outside. */
    public Optional<PostCard> post(UUID id) {
        return entities.createQuery(POST + "WHERE t.publicId = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(People::post)
                .findFirst();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    @SuppressWarnings("unchecked")
    private static List<Long> ids(Query query) {
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static PersonCard card(Object[] row) {
        return new PersonCard(
                (Long) row[0], (UUID) row[1], (String) row[2], Optional.ofNullable((String) row[3]), (Boolean) row[4]);
    }

    private static PostCard post(Object[] row) {
        return new PostCard(
                (Long) row[0], (UUID) row[1], (Long) row[2], (Long) row[3], (String) row[4], (String) row[5], (Integer)
                        row[6]);
    }
}
