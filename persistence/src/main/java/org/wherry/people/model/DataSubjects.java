package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The people about whom data is held, and which addresses are theirs alone. */
@ApplicationScoped
public class DataSubjects {

    private static final String ADDRESSES = """
            SELECT theirs.email
              FROM (SELECT email FROM person WHERE id = ?1
                    UNION SELECT email FROM person_email WHERE person_id = ?1 AND confirmed_at IS NOT NULL
                    UNION SELECT email FROM account WHERE person_id = ?1) theirs
             WHERE theirs.email IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM person p WHERE p.email = theirs.email AND p.id <> ?1)
               AND NOT EXISTS (SELECT 1 FROM person_email e WHERE e.email = theirs.email AND e.person_id <> ?1)
               AND NOT EXISTS (SELECT 1 FROM account a WHERE a.email = theirs.email AND a.person_id <> ?1)
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Somebody, by their id inside. */
    public Optional<DataSubject> of(long person) {
        return Optional.ofNullable(entities.find(Person.class, person))
                .map(known -> new DataSubject(known.id(), known.publicId(), addresses(person)));
    }

    private Set<String> addresses(long person) {
        List<?> found =
                entities.createNativeQuery(ADDRESSES).setParameter(1, person).getResultList();
        Set<String> addresses = new TreeSet<>();
        found.forEach(address -> addresses.add((String) address));
        return addresses;
    }
}
