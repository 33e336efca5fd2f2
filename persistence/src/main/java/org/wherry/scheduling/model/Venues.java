package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sessions can be held. */
@ApplicationScoped
public class Venues {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a venue. */
    public void add(Venue venue) {
        entities.persist(venue);
    }

    /** All of them, by name. */
    public List<Venue> all() {
        return entities.createQuery("SELECT v FROM Venue v ORDER BY v.name, v.id", Venue.class)
                .getResultList();
    }

    /** The one with an id outside. */
    public Optional<Venue> find(UUID id) {
        return entities.createQuery("SELECT v FROM Venue v WHERE v.publicId = :id", Venue.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
