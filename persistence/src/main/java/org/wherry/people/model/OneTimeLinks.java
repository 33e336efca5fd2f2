package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.OneTimeLink.Purpose;

/** The links that were sent and work once. */
@ApplicationScoped
public class OneTimeLinks {

    private static final String BY_HASH =
            "SELECT l FROM OneTimeLink l WHERE l.secretHash = :hash AND l.purpose = :purpose";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * A link just made.
     *
     * @param link what is kept of it
     * @param secret what it carries; this is the only time that it is told
     */
    public record Made(OneTimeLink link, Secret secret) {}

    /**
     * Makes a link. An older one to the same address no longer works, where only the newest does.
     *
     * @param person whose it is, or null where nobody is known yet
     */
    public Made make(Purpose purpose, Person person, EmailAddress email, Instant now) {
        if (purpose.isNewestOnly()) {
            entities.createQuery("UPDATE OneTimeLink l SET l.expiresAt = :now WHERE l.email = :email"
                            + " AND l.purpose = :purpose AND l.spentAt IS NULL AND l.madeAt < :now"
                            + " AND l.expiresAt > :now")
                    .setParameter("email", email.address())
                    .setParameter("purpose", purpose)
                    .setParameter("now", now)
                    .executeUpdate();
        }
        Secret secret = Secret.random();
        OneTimeLink link = new OneTimeLink(purpose, person, email, secret, now);
        entities.persist(link);
        return new Made(link, secret);
    }

    /**
     * Looks at a link that can be used now; this spends nothing.
     *
     * @param secret what the link carries, or null
     * @throws Refusal when there is none for this purpose, or it was used, or not in time
     */
    public OneTimeLink look(Purpose purpose, String secret, Instant now) {
        OneTimeLink link = found(bySecret(purpose, secret));
        link.refuseUnlessOpen(now);
        return link;
    }

    /**
     * Spends a link. Of two who send it at once, the second waits and is told that it has been used.
     *
     * @param secret what the link carries, or null
     * @throws Refusal when there is none for this purpose, or it was used, or not in time
     */
    public OneTimeLink spend(Purpose purpose, String secret, Instant now) {
        OneTimeLink link = found(bySecret(purpose, secret).setLockMode(LockModeType.PESSIMISTIC_WRITE));
        link.spend(now);
        entities.flush();
        return link;
    }

    /** How many were made for an address, so that a mailbox is not flooded. */
    public long madeSince(Purpose purpose, EmailAddress email, Instant since) {
        return entities.createQuery(
                        "SELECT count(l) FROM OneTimeLink l WHERE l.email = :email AND l.purpose = :purpose"
                                + " AND l.madeAt > :since",
                        Long.class)
                .setParameter("email", email.address())
                .setParameter("purpose", purpose)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Takes back what was sent to somebody for a purpose and was not used. */
    public void withdraw(Purpose purpose, Person person, Instant now) {
        entities.createQuery("UPDATE OneTimeLink l SET l.expiresAt = :now WHERE l.person = :person"
                        + " AND l.purpose = :purpose AND l.spentAt IS NULL AND l.madeAt < :now AND l.expiresAt > :now")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    private TypedQuery<OneTimeLink> bySecret(Purpose purpose, String secret) {
        return entities.createQuery(BY_HASH, OneTimeLink.class)
                .setParameter("hash", new Secret(secret == null ? "" : secret).hash())
                .setParameter("purpose", purpose);
    }

    private static OneTimeLink found(TypedQuery<OneTimeLink> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new Refusal(SignInRefusal.LINK_UNKNOWN));
    }
}
