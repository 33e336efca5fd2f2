package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** The tries that were wrong, counted in one place for all nodes. */
@ApplicationScoped
public class WrongTries {

    private static final String BEGIN = """
            INSERT INTO wrong_tries (key, number, since, last_at) VALUES (?1, 0, ?2, ?2) ON CONFLICT (key) DO NOTHING
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** What is counted for a key, held until the transaction ends. */
    public Tries lock(String key, Instant now) {
        entities.createNativeQuery(BEGIN)
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return entities.find(Tries.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is counted for a key, if anything, held until the transaction ends. */
    public Optional<Tries> lockIfAny(String key) {
        return Optional.ofNullable(entities.find(Tries.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Forgets tries that were made before a moment. */
    public int forgetBefore(Instant then) {
        return entities.createQuery("DELETE FROM Tries t WHERE t.lastAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
