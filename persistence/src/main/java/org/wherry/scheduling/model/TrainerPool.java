package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom sessions can be given to. */
@ApplicationScoped
public class TrainerPool {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Takes somebody in who is not in it. */
    public void add(Trainer trainer) {
        entities.persist(trainer);
        entities.flush();
    }

    /** Takes somebody (their id inside) in, unless they are in it: whoever is given a session is in the pool. */
    public void admit(long person) {
        entities.createNativeQuery("INSERT INTO trainer (public_id, person_id) VALUES (?1, ?2)"
                        + " ON CONFLICT (person_id) DO NOTHING")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, person)
                .executeUpdate();
    }

    /** Everybody in it. */
    public List<Trainer> all() {
        return entities.createQuery("SELECT t FROM Trainer t ORDER BY t.id", Trainer.class)
                .getResultList();
    }

    /** The entry with an id outside. */
    public Optional<Trainer> find(UUID id) {
        return entities.createQuery("SELECT t FROM Trainer t WHERE t.publicId = :id", Trainer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Writes what has been changed. */
    public void flush() {
        entities.flush();
    }
}
