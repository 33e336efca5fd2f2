package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Who signs in with a second step. */
@ApplicationScoped
public class SecondSteps {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(SecondStep secondStep) {
        entities.persist(secondStep);
        entities.flush();
    }

    /** Somebody's, set up or only offered. */
    public Optional<SecondStep> of(long person) {
        return entities.createQuery("SELECT s FROM SecondStep s WHERE s.person.id = :person", SecondStep.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Somebody's, held until the transaction ends, so that one code is not taken twice at once. */
    public Optional<SecondStep> lockOf(long person) {
        return entities.createQuery("SELECT s FROM SecondStep s WHERE s.person.id = :person", SecondStep.class)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody has set one up. */
    public boolean isSetUp(long person) {
        return entities.createQuery(
                                "SELECT count(s) FROM SecondStep s WHERE s.person.id = :person AND s.secret IS NOT NULL",
                                Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** Removes one. */
    public void remove(SecondStep secondStep) {
        entities.remove(secondStep);
        entities.flush();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
