package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in, and who was. */
@ApplicationScoped
public class SignIns {

    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Writes one down. */
    public void add(SignIn signIn) {
        entities.persist(signIn);
        entities.flush();
    }

    /** A sign-in with its person, by what a session keeps of it. */
    public Optional<SignIn> byPublicId(UUID id) {
        return entities.createQuery("SELECT s FROM SignIn s JOIN FETCH s.person WHERE s.publicId = :id", SignIn.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The newest sign-ins of somebody, at most so many. */
    public List<SignIn> newestOf(long person, int most) {
        return entities.createQuery(
                        "SELECT s FROM SignIn s WHERE s.person.id = :person ORDER BY s.beganAt DESC, s.id DESC",
                        SignIn.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes down that one is used; two at once do no harm. */
    public void seen(UUID id, Instant now) {
        entities.createQuery("UPDATE SignIn s SET s.seenAt = :now WHERE s.publicId = :id AND s.seenAt < :now")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Whether somebody has signed in from a network of late. */
    public boolean isKnown(long person, String network, Instant since) {
        return entities.createQuery(
                                "SELECT count(s) FROM SignIn s WHERE s.person.id = :person"
                                        + " AND s.origin.network = :network AND s.beganAt > :since"
                                        + " AND s.secondStep <> :awaited",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("network", network)
                        .setParameter("since", since)
                        .setParameter("awaited", SignIn.SecondStepState.AWAITED)
                        .getSingleResult()
                > 0;
    }

    /**
     * Ends every sign-in of somebody.
     *
     * @param but the one that stays, or null for none
     * @return how many were ended
     */
    public int endAllOf(long person, UUID but, Instant now) {
        entities.flush();
        return entities.createQuery("UPDATE SignIn s SET s.endedAt = :now WHERE s.person.id = :person"
                        + " AND s.endedAt IS NULL AND s.publicId <> :but")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("but", but == null ? NONE : but)
                .executeUpdate();
    }
}
