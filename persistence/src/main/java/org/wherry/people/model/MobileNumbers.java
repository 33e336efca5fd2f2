package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The mobile numbers that people left, to be rung when a session is called off at short notice. */
@ApplicationScoped
public class MobileNumbers {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Keeps somebody's number (their id inside) in place of the one before. */
    public void keep(long person, String number) {
        entities.createNativeQuery("INSERT INTO mobile_number (person_id, number) VALUES (?1, ?2)"
                        + " ON CONFLICT (person_id) DO UPDATE SET number = EXCLUDED.number")
                .setParameter(1, person)
                .setParameter(2, number)
                .executeUpdate();
    }

    /** Forgets somebody's number. */
    public void forget(long person) {
        entities.createNativeQuery("DELETE FROM mobile_number WHERE person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** Somebody's number. */
    @SuppressWarnings("unchecked")
    public Optional<String> find(long person) {
        return entities.createNativeQuery("SELECT number FROM mobile_number WHERE person_id = ?1")
                .setParameter(1, person)
                .getResultStream()
                .findFirst();
    }
}
