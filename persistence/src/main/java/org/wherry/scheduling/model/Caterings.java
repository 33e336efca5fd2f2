package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What was settled with caterers. */
@ApplicationScoped
public class Caterings {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** What was settled for a session (its id inside). */
    public Optional<Catering> of(long session) {
        return Optional.ofNullable(entities.find(Catering.class, session));
    }

    /** Keeps it. */
    public void add(Catering catering) {
        entities.persist(catering);
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
