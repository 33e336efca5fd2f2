package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The series that sessions are reported in. */
@ApplicationScoped
public class SeriesList {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a series. */
    public void add(Series series) {
        entities.persist(series);
    }

    /** All of them, by name. */
    public List<Series> all() {
        return entities.createQuery("SELECT s FROM Series s ORDER BY s.name, s.id", Series.class)
                .getResultList();
    }

    /** The one with an id outside. */
    public Optional<Series> find(UUID id) {
        return entities.createQuery("SELECT s FROM Series s WHERE s.publicId = :id", Series.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
