package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of everybody's programs. */
@ApplicationScoped
public class ApiTokens {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a token. */
    public void add(ApiToken token) {
        entities.persist(token);
    }

    /** The token that a secret is, whether or not it can still be used. */
    public Optional<ApiToken> bySecret(Secret secret) {
        return entities.createQuery(
                        "SELECT t FROM ApiToken t JOIN FETCH t.person WHERE t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    /** Somebody's tokens, under any of their records (ids inside), the newest first. */
    public List<ApiToken> of(Collection<Long> records) {
        return entities.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.person.id IN :records ORDER BY t.createdAt DESC, t.id DESC",
                        ApiToken.class)
                .setParameter("records", records)
                .getResultList();
    }

    /** Somebody's own token with an id outside. */
    public Optional<ApiToken> of(Collection<Long> records, UUID id) {
        return entities.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.person.id IN :records AND t.publicId = :id", ApiToken.class)
                .setParameter("records", records)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Notes when a token was last used; of many uses at once the latest stays. The call that used it does not wait until
     * the note is safe on the disk: after a power cut the one before it stands there.
     */
    public void noteUse(long token, Instant now) {
        entities.createNativeQuery("UPDATE api_token SET last_used_at = CAST(?1 AS timestamptz)"
                        + " WHERE id = ?2 AND (last_used_at IS NULL OR last_used_at < CAST(?1 AS timestamptz))"
                        + " AND set_config('synchronous_commit', 'off', true) = 'off'")
                .setParameter(1, now.toString())
                .setParameter(2, token)
                .executeUpdate();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
