package org.wherry.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisations that deliver courses. */
@ApplicationScoped
public class Providers {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(Provider provider) {
        entities.persist(provider);
    }

    /** All of them, by name. */
    public List<Provider> all() {
        return entities.createQuery("SELECT p FROM Provider p ORDER BY p.name", Provider.class)
                .getResultList();
    }

    /** The one with an id outside. */
    public Optional<Provider> find(UUID id) {
        return entities.createQuery("SELECT p FROM Provider p WHERE p.publicId = :id", Provider.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
