package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The shared mailboxes of small organisations. */
@ApplicationScoped
public class GroupAccounts {

    private static final String ROWS = """
            SELECT g.public_id, a.public_id, a.name, g.mailbox, p.public_id, p.name,
                   (SELECT count(DISTINCT surviving_person(t.person_id)) FROM post t
                     WHERE t.agency_id = g.agency_id AND t.from_date <= ?1 AND (t.to_date IS NULL OR t.to_date >= ?1)
                       AND address_of(t.person_id) IS NULL),
                   g.closed_at IS NOT NULL
              FROM group_account g
              JOIN agency a ON a.id = g.agency_id
              JOIN person p ON p.id = surviving_person(g.contact_id)
             ORDER BY g.closed_at IS NOT NULL, fold(a.name), g.id
             LIMIT ?2 OFFSET ?3
            """;

    private static final String REACH = """
            SELECT p.name, address_of(p.id),
                   (SELECT g.mailbox
                      FROM post t
                      JOIN group_account g ON g.agency_id = t.agency_id AND g.closed_at IS NULL
                     WHERE t.person_id IN (SELECT same_person(p.id))
                       AND t.from_date <= ?2 AND (t.to_date IS NULL OR t.to_date >= ?2)
                     ORDER BY t.from_date, t.id
                     LIMIT 1),
                   EXISTS (SELECT 1 FROM group_account g WHERE g.mailbox = address_of(p.id) AND g.closed_at IS NULL)
              FROM person p
             WHERE p.id = surviving_person(?1)
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(GroupAccount account) {
        entities.persist(account);
    }

    /** The one with an id outside. */
    public Optional<GroupAccount> find(UUID id) {
        return entities.createQuery("SELECT g FROM GroupAccount g WHERE g.publicId = :id", GroupAccount.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** One page of them, those that are open first. */
    public Page<GroupAccountRow> page(PageRequest page, LocalDate today) {
        long total = entities.createQuery("SELECT COUNT(g) FROM GroupAccount g", Long.class)
                .getSingleResult();
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, page.size())
                .setParameter(3, page.offset())
                .getResultList();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total, page.page(), page.size());
    }

    /** How somebody (id inside) can be reached on a day. */
    public Reach reach(long person, LocalDate today) {
        Object[] row = (Object[]) entities.createNativeQuery(REACH)
                .setParameter(1, person)
                .setParameter(2, Date.valueOf(today))
                .getSingleResult();
        boolean own = row[1] != null;
        return new Reach(
                (String) row[0],
                Optional.ofNullable((String) (own ? row[1] : row[2])),
                own ? (Boolean) row[3] : row[2] != null);
    }

    /** Everybody who holds a post at an agency on a day, by name. */
    public List<PersonCard> peopleAt(UUID agency, LocalDate today) {
        return entities.createQuery(
                        "SELECT DISTINCT p FROM Post t JOIN t.person p WHERE t.agency.publicId = :agency"
                                + " AND t.from <= :today AND (t.to IS NULL OR t.to >= :today)"
                                + " AND p.mergedInto IS NULL ORDER BY p.name, p.id",
                        Person.class)
                .setParameter("agency", agency)
                .setParameter("today", today)
                .getResultStream()
                .map(PersonCard::of)
                .toList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    private static GroupAccountRow row(Object[] row) {
        return new GroupAccountRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (UUID) row[4],
                (String) row[5],
                ((Number) row[6]).longValue(),
                (Boolean) row[7]);
    }
}
