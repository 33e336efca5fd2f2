package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The people about whom data is held, and which addresses are theirs alone. */
@ApplicationScoped
public class DataSubjects {

    /** The record that stays comes first, then those that were merged into it. */
    private static final String RECORDS = """
            SELECT p.id, p.public_id
              FROM person p
             WHERE p.id IN (SELECT same_person(?1))
             ORDER BY p.id <> ?1, p.id
            """;

    private static final String ADDRESSES = """
            SELECT theirs.email
              FROM (SELECT email FROM person WHERE id = ?1
                    UNION SELECT email FROM person_email WHERE person_id = ?1 AND confirmed_at IS NOT NULL
                    UNION SELECT email FROM account WHERE person_id = ?1) theirs
             WHERE theirs.email IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM person p WHERE p.email = theirs.email
                                  AND p.id NOT IN (SELECT same_person(surviving_person(?1))))
               AND NOT EXISTS (SELECT 1 FROM person_email e WHERE e.email = theirs.email
                                  AND e.person_id NOT IN (SELECT same_person(surviving_person(?1))))
               AND NOT EXISTS (SELECT 1 FROM account a WHERE a.email = theirs.email
                                  AND a.person_id NOT IN (SELECT same_person(surviving_person(?1))))
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** All records of somebody, by the id inside of the one that stays; none where there is nobody. */
    public List<DataSubject> of(long person) {
        List<DataSubject> records = new ArrayList<>();
        for (Object row :
                entities.createNativeQuery(RECORDS).setParameter(1, person).getResultList()) {
            long id = ((Number) ((Object[]) row)[0]).longValue();
            records.add(new DataSubject(id, (UUID) ((Object[]) row)[1], addresses(id)));
        }
        return records;
    }

    private Set<String> addresses(long person) {
        Set<String> addresses = new TreeSet<>();
        entities.createNativeQuery(ADDRESSES)
                .setParameter(1, person)
                .getResultList()
                .forEach(address -> addresses.add((String) address));
        return addresses;
    }
}
