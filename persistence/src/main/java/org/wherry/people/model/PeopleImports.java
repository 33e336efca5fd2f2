package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The files of people that were uploaded, and what their rows are held against. */
@ApplicationScoped
public class PeopleImports {

    private static final String CLAIM = """
            SELECT * FROM people_import
             WHERE state = 'PLANNED' AND (leased_until IS NULL OR leased_until <= ?1)
             ORDER BY planned_at, id
             LIMIT 1
               FOR UPDATE SKIP LOCKED
            """;

    private static final int LOOKED_UP_AT_ONCE = 1_000;

    private static final List<String> KNOWN = List.of(
            "SELECT p.email FROM Person p WHERE p.email IN :emails",
            "SELECT a.email FROM Account a WHERE a.email IN :emails",
            "SELECT e.email FROM PersonEmail e WHERE e.email IN :emails AND e.confirmedAt IS NOT NULL");

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Takes one in, with its bytes. */
    public void add(PeopleImport file, byte[] content) {
        entities.persist(file);
        entities.flush();
        entities.persist(new ImportContent(file.id(), content));
        entities.flush();
    }

    /** The bytes of one, until it is over. */
    public Optional<byte[]> content(PeopleImport file) {
        return Optional.ofNullable(entities.find(ImportContent.class, file.id()))
                .map(ImportContent::content);
    }

    /** Forgets the bytes of one that is over. */
    public void forgetContent(PeopleImport file) {
        entities.flush();
        entities.createQuery("DELETE FROM ImportContent c WHERE c.importId = :id")
                .setParameter("id", file.id())
                .executeUpdate();
    }

    /** One of somebody's own. */
    public Optional<PeopleImport> of(long person, UUID id) {
        return entities.createQuery(
                        "SELECT i FROM PeopleImport i WHERE i.publicId = :id AND i.askedBy = :person",
                        PeopleImport.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Somebody's own, the newest first, at most so many. */
    public List<PeopleImport> of(long person, int most) {
        return entities.createQuery(
                        "SELECT i FROM PeopleImport i WHERE i.askedBy = :person ORDER BY i.madeAt DESC, i.id DESC",
                        PeopleImport.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of somebody's are not over. */
    public long waitingOf(long person) {
        return entities.createQuery(
                        "SELECT COUNT(i) FROM PeopleImport i WHERE i.askedBy = :person AND i.state IN"
                                + " (org.wherry.people.model.PeopleImport.State.UPLOADED,"
                                + " org.wherry.people.model.PeopleImport.State.PLANNED)",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** The next that is planned and in nobody's hands, held until the transaction ends. */
    @SuppressWarnings("unchecked")
    public Optional<PeopleImport> claim(Instant now) {
        List<PeopleImport> next = entities.createNativeQuery(CLAIM, PeopleImport.class)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return next.stream().findFirst();
    }

    /** One of them, held until the transaction ends. */
    public PeopleImport lock(long id) {
        return entities.find(PeopleImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Writes down how far an attempt has come, beside the transaction that enters the rows: this touches no key, and so
     * does not wait for the problems that that one has kept.
     *
     * @return whether the attempt is still the one that counts
     */
    public boolean progress(long id, int attempt, int rows, Instant until) {
        return entities.createQuery("UPDATE PeopleImport i SET i.rowsDone = :rows, i.leasedUntil = :until"
                                + " WHERE i.id = :id AND i.attempt = :attempt"
                                + " AND i.state = org.wherry.people.model.PeopleImport.State.PLANNED")
                        .setParameter("rows", rows)
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .executeUpdate()
                == 1;
    }

    /** One of them. */
    public PeopleImport find(long id) {
        return entities.find(PeopleImport.class, id);
    }

    /** Those that were left lying since before an instant. */
    public List<PeopleImport> forgottenSince(Instant before) {
        return entities.createQuery(
                        "SELECT i FROM PeopleImport i WHERE i.state ="
                                + " org.wherry.people.model.PeopleImport.State.UPLOADED AND i.madeAt < :before",
                        PeopleImport.class)
                .setParameter("before", before)
                .setMaxResults(100)
                .getResultList();
    }

    /** Keeps what was wrong with a row. */
    public void add(long file, RowProblem problem) {
        entities.persist(new ImportProblem(file, problem));
    }

    /** What was wrong with the rows of a file, in its order, from an offset and at most so many. */
    public List<RowProblem> problems(long file, int offset, int most) {
        return entities.createQuery(
                        "SELECT p FROM ImportProblem p WHERE p.importId = :file ORDER BY p.row, p.id",
                        ImportProblem.class)
                .setParameter("file", file)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultStream()
                .map(ImportProblem::toProblem)
                .toList();
    }

    /** The ids of the agencies that rows can name, by folded name: those that are open on a day. */
    public Map<String, List<Long>> agencies(LocalDate on) {
        Map<String, List<Long>> named = new HashMap<>();
        entities.createQuery(
                        "SELECT a.id, a.name FROM Agency a WHERE a.mergedInto IS NULL"
                                + " AND (a.closing.day IS NULL OR a.closing.day > :on)",
                        Object[].class)
                .setParameter("on", on)
                .getResultStream()
                .forEach(row -> named.computeIfAbsent(Folded.of((String) row[1]), name -> new ArrayList<>())
                        .add((Long) row[0]));
        return named;
    }

    /** Who is in post on a day in some agencies, as a file's rows are recognised. */
    public Set<String> held(Collection<Long> agencies, LocalDate on) {
        Set<String> held = new HashSet<>();
        if (agencies.isEmpty()) {
            return held;
        }
        entities.createQuery(
                        "SELECT t.agency.id, p.name, p.email, t.jobTitle FROM Post t JOIN t.person p"
                                + " WHERE t.agency.id IN :agencies AND (t.to IS NULL OR t.to >= :on)",
                        Object[].class)
                .setParameter("agencies", agencies)
                .setParameter("on", on)
                .getResultStream()
                .forEach(row -> {
                    long agency = (Long) row[0];
                    held.add(ImportSurroundings.key(agency, (String) row[1], (String) row[2], (String) row[3]));
                    held.add(ImportSurroundings.key(agency, (String) row[1], null, (String) row[3]));
                });
        return held;
    }

    /** Which of some addresses somebody is known by already, whether to write to or to sign in with. */
    public Set<String> known(Collection<String> emails) {
        Set<String> known = new HashSet<>();
        List<String> all = List.copyOf(emails);
        for (int from = 0; from < all.size(); from += LOOKED_UP_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + LOOKED_UP_AT_ONCE));
            for (String where : KNOWN) {
                known.addAll(entities.createQuery(where, String.class)
                        .setParameter("emails", some)
                        .getResultList());
            }
        }
        return known;
    }

    /** What a row is entered as: a person, unless a row before it was the same one, and a post. */
    public Person enter(ImportedRow.Enter row, Person before) {
        Person person = before == null ? new Person(row.name(), row.email()) : before;
        if (before == null) {
            entities.persist(person);
        }
        entities.persist(new Post(
                person,
                entities.getReference(Agency.class, row.agency()),
                row.jobTitle(),
                row.group() == null ? null : entities.getReference(AudienceGroup.class, row.group()),
                row.workplace() == null ? null : entities.getReference(Locality.class, row.workplace()),
                null,
                row.from()));
        return person;
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
