package org.wherry.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.service.MessageSeal;

/** What was written to people, as it waits in the outbox, and opened where it is sealed. */
@Dependent
public class WrittenMails {

    @Inject
    private MessageSeal seal;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The messages to an address, the newest first. */
    @SuppressWarnings("unchecked")
    public List<OutboxMessage> to(String address) {
        entities.clear();
        return entities.createNativeQuery(
                        "SELECT * FROM outbox_message WHERE recipient = ?1 ORDER BY age(xmin), ctid DESC",
                        OutboxMessage.class)
                .setParameter(1, address)
                .getResultList();
    }

    /** What a message says. */
    public String bodyOf(UUID message) {
        return bodyOf(entities.find(OutboxMessage.class, message));
    }

    /** What a message says. */
    public String bodyOf(OutboxMessage message) {
        return seal.bodyOf(message);
    }
}
