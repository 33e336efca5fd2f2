package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who asks to be protected. */
@ApplicationScoped
public class ProtectionRequests {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a request. */
    public void add(ProtectionRequest request) {
        entities.persist(request);
    }

    /** The request of somebody (id inside) that nobody has decided yet. */
    public Optional<ProtectionRequest> openOf(long person) {
        return entities.createQuery(
                        "SELECT r FROM ProtectionRequest r WHERE r.person.id = :person AND r.decidedAt IS NULL",
                        ProtectionRequest.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Those who wait for a decision, the longest first; at most some. */
    public List<PersonCard> waiting(int most) {
        return entities.createQuery(
                        "SELECT r FROM ProtectionRequest r JOIN FETCH r.person WHERE r.decidedAt IS NULL"
                                + " ORDER BY r.askedAt, r.id",
                        ProtectionRequest.class)
                .setMaxResults(most)
                .getResultStream()
                .map(request -> PersonCard.of(request.person()))
                .toList();
    }
}
