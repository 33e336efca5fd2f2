package org.wherry.feedback.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wherry.people.model.Secret;

/** Who was asked, and whether they answered. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(Invitation invitation) {
        entities.persist(invitation);
        entities.flush();
    }

    /** The one of a person about a session. */
    public Optional<Invitation> of(long session, long person) {
        return entities.createQuery(
                        "SELECT i FROM Invitation i WHERE i.sessionId = :session AND i.personId = :person",
                        Invitation.class)
                .setParameter("session", session)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Those of a person that can still be answered. */
    public List<Invitation> issuedTo(long person) {
        return entities.createQuery(
                        "SELECT i FROM Invitation i WHERE i.personId = :person AND i.state = :issued", Invitation.class)
                .setParameter("person", person)
                .setParameter("issued", Invitation.State.ISSUED)
                .getResultList();
    }

    /** The one that a link belongs to. */
    public Optional<Invitation> byLink(Secret link) {
        return find(link, LockModeType.NONE);
    }

    /** The same, held until the transaction ends: of two who send the same form at once, the second finds it used. */
    public Optional<Invitation> lockByLink(Secret link) {
        return find(link, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Invitation> find(Secret link, LockModeType lock) {
        return entities.createQuery("SELECT i FROM Invitation i WHERE i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", link.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
