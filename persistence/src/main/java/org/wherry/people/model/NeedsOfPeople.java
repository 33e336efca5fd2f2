package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What people need to take part. */
@ApplicationScoped
public class NeedsOfPeople {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** What somebody (id inside) needs, if they chose to say so. */
    public Optional<AccessNeeds> of(long person) {
        return Optional.ofNullable(entities.find(AccessNeeds.class, person));
    }

    /** Keeps it. */
    public void add(AccessNeeds needs) {
        entities.persist(needs);
    }

    /** Forgets it. */
    public void remove(AccessNeeds needs) {
        entities.remove(needs);
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
