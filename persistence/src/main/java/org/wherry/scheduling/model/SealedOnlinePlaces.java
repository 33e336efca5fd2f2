package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Where sessions are held online, sealed: the database never sees a link. */
@ApplicationScoped
public class SealedOnlinePlaces {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Keeps what was sealed for a session (its id inside). */
    public void keep(long session, byte[] sealed) {
        entities.createNativeQuery("INSERT INTO session_online (session_id, sealed) VALUES (?1, ?2)"
                        + " ON CONFLICT (session_id) DO UPDATE SET sealed = EXCLUDED.sealed")
                .setParameter(1, session)
                .setParameter(2, sealed)
                .executeUpdate();
    }

    /** Forgets it. */
    public void forget(long session) {
        entities.createNativeQuery("DELETE FROM session_online WHERE session_id = ?1")
                .setParameter(1, session)
                .executeUpdate();
    }

    /** What was sealed for a session. */
    @SuppressWarnings("unchecked")
    public Optional<byte[]> find(long session) {
        return entities.createNativeQuery("SELECT sealed FROM session_online WHERE session_id = ?1")
                .setParameter(1, session)
                .getResultStream()
                .findFirst();
    }
}
