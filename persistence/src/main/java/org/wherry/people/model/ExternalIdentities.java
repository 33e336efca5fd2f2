package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accounts elsewhere with which people sign in. */
@ApplicationScoped
public class ExternalIdentities {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(ExternalIdentity identity) {
        entities.persist(identity);
    }

    /** Takes one away. */
    public void remove(ExternalIdentity identity) {
        entities.remove(identity);
    }

    /** The one that a provider knows by a subject. */
    public Optional<ExternalIdentity> of(ProvedIdentity proved) {
        return entities.createQuery(
                        "SELECT i FROM ExternalIdentity i WHERE i.issuer = :issuer AND i.subject = :subject",
                        ExternalIdentity.class)
                .setParameter("issuer", proved.issuer())
                .setParameter("subject", proved.subject())
                .getResultStream()
                .findFirst();
    }

    /**
     * Those of somebody, the first linked first.
     *
     * @param person the ids inside of the records that are the same person
     */
    public List<ExternalIdentity> ofPerson(Set<Long> person) {
        return entities.createQuery(
                        "SELECT i FROM ExternalIdentity i WHERE i.person.id IN :person ORDER BY i.linkedAt, i.id",
                        ExternalIdentity.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * One of somebody's own, by its id outside.
     *
     * @param person the ids inside of the records that are the same person
     */
    public Optional<ExternalIdentity> ofPerson(Set<Long> person, UUID id) {
        return entities.createQuery(
                        "SELECT i FROM ExternalIdentity i WHERE i.person.id IN :person AND i.publicId = :id",
                        ExternalIdentity.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether somebody has an account of ours, without which nothing elsewhere lets them in.
     *
     * @param person the ids inside of the records that are the same person
     */
    public boolean hasAccount(Set<Long> person) {
        return !entities.createQuery("SELECT a.id FROM Account a WHERE a.person.id IN :person", Long.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
