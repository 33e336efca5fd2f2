package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import org.wherry.booking.model.BookingLink.Purpose;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Secret;

/** The links about bookings that were sent and work once. */
@ApplicationScoped
public class BookingLinks {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * Makes a link about a booking for somebody (ids inside).
     *
     * @return what it carries; this is the only time that it is told
     */
    public Secret make(Purpose purpose, long booking, long person, Instant now, Instant expires) {
        Secret secret = Secret.random();
        entities.persist(new BookingLink(purpose, booking, person, secret, now, expires));
        return secret;
    }

    /** Looks at a link that can be used now; this spends nothing. */
    public BookingLink look(Purpose purpose, String secret, Instant now) {
        BookingLink link = found(bySecret(purpose, secret));
        link.refuseUnlessOpen(now);
        return link;
    }

    /** Spends a link. Of two who send it at once, the second waits and is told that it has been used. */
    public BookingLink spend(Purpose purpose, String secret, Instant now) {
        BookingLink link = found(bySecret(purpose, secret).setLockMode(LockModeType.PESSIMISTIC_WRITE));
        link.spend(now);
        entities.flush();
        return link;
    }

    private TypedQuery<BookingLink> bySecret(Purpose purpose, String secret) {
        return entities.createQuery(
                        "SELECT l FROM BookingLink l WHERE l.secretHash = :hash AND l.purpose = :purpose",
                        BookingLink.class)
                .setParameter("hash", new Secret(secret == null ? "" : secret).hash())
                .setParameter("purpose", purpose);
    }

    private static BookingLink found(TypedQuery<BookingLink> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new Refusal(ApprovalRefusal.LINK_CLOSED));
    }
}
