package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which messages go by themselves. */
@ApplicationScoped
public class MessageRules {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** All of them: before sessions first, then after, each the farthest from the session first. */
    public List<MessageRule> all() {
        return entities.createQuery(
                        "SELECT r FROM MessageRule r ORDER BY r.moment DESC, r.template, r.workingDays DESC, r.id",
                        MessageRule.class)
                .getResultList();
    }

    /** Those that are switched on. */
    public List<MessageRule> on() {
        return all().stream().filter(rule -> rule.since().isPresent()).toList();
    }

    /** One of them. */
    public Optional<MessageRule> find(UUID id) {
        return entities.createQuery("SELECT r FROM MessageRule r WHERE r.publicId = :id", MessageRule.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Adds one. */
    public void add(MessageRule rule) {
        entities.persist(rule);
        entities.flush();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
