package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Which reminders belong to which invitation. */
@ApplicationScoped
public class FeedbackReminders {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Notes that a message reminds of an invitation. */
    public void add(UUID message, UUID invitation) {
        entities.createNativeQuery("INSERT INTO feedback_reminder (message_id, invitation_id) VALUES (?1, ?2)")
                .setParameter(1, message)
                .setParameter(2, invitation)
                .executeUpdate();
    }

    /** The messages that remind of an invitation. */
    @SuppressWarnings("unchecked")
    public List<UUID> of(UUID invitation) {
        return entities.createNativeQuery("SELECT message_id FROM feedback_reminder WHERE invitation_id = ?1")
                .setParameter(1, invitation)
                .getResultList();
    }
}
