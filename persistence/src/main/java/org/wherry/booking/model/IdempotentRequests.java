package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.wherry.common.model.Refusal;

/** The requests for a place that came with a key, so that the same one sent again gives the same booking. */
@ApplicationScoped
public class IdempotentRequests {

    /** How long a key is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final String CLAIM = """
            INSERT INTO idempotent_request (caller_id, key, fingerprint, reference, made_at)
            VALUES (?1, ?2, decode(?3, 'hex'), ?4, CAST(?5 AS timestamptz))
            ON CONFLICT (caller_id, key) DO UPDATE
               SET fingerprint = excluded.fingerprint, reference = excluded.reference, made_at = excluded.made_at
             WHERE idempotent_request.made_at <= CAST(?6 AS timestamptz)
                OR idempotent_request.reference IS NULL AND idempotent_request.fingerprint = excluded.fingerprint
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * Claims a key for a booking that is about to be made; whoever sends the same key meanwhile waits for the outcome.
     *
     * @param fingerprint what is asked for, as hexadecimal digits
     * @return the reference to use: the fresh one, or that of the booking which the key made before
     * @throws Refusal where the key came with something else
     */
    public BookingReference claim(long caller, String key, String fingerprint, BookingReference fresh, Instant now) {
        int claimed = write(caller, key, fingerprint, fresh.value(), now);
        if (claimed == 1) {
            return fresh;
        }
        Object[] kept = (Object[]) entities.createNativeQuery(
                        "SELECT CAST(reference AS text), encode(fingerprint, 'hex') FROM idempotent_request"
                                + " WHERE caller_id = ?1 AND key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .getSingleResult();
        if (!fingerprint.equals(kept[1])) {
            throw new Refusal(BookingRefusal.KEY_USED_OTHERWISE);
        }
        return new BookingReference((String) kept[0]);
    }

    /** Keeps a key whose request was refused: with the same request it may come again, with another it may not. */
    public void refused(long caller, String key, String fingerprint, Instant now) {
        write(caller, key, fingerprint, null, now);
    }

    private int write(long caller, String key, String fingerprint, String reference, Instant now) {
        return entities.createNativeQuery(CLAIM)
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, fingerprint)
                .setParameter(4, reference)
                .setParameter(5, now.toString())
                .setParameter(6, now.minus(KEPT).toString())
                .executeUpdate();
    }

    /** Forgets the keys that were kept long enough. */
    public int forgetBefore(Instant instant) {
        return entities.createNativeQuery("DELETE FROM idempotent_request WHERE made_at <= CAST(?1 AS timestamptz)")
                .setParameter(1, instant.toString())
                .executeUpdate();
    }
}
