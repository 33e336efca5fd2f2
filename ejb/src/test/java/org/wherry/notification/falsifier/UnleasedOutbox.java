package org.wherry.notification.falsifier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;

/** An outbox whose workers neither lock nor lease what they take. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnleasedOutbox extends Outbox {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Override
    public List<OutboxMessage> claim(Instant now, Instant until, int most) {
        return entities.createQuery(
                        "SELECT m FROM OutboxMessage m WHERE m.state = :planned AND m.dueAt <= :now ORDER BY m.dueAt, m.id",
                        OutboxMessage.class)
                .setParameter("planned", OutboxMessage.State.PLANNED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
