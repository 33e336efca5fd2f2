package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The messages that are to be sent, and those that were. */
@ApplicationScoped
public class Outbox {

    private static final String DUE = """
            SELECT * FROM outbox_message
             WHERE state = 'PLANNED' AND due_at <= ?1 AND (leased_until IS NULL OR leased_until <= ?1)
             ORDER BY due_at, id
             LIMIT ?2
               FOR UPDATE SKIP LOCKED
            """;

    private static final String UNSEALED = """
            SELECT * FROM outbox_message
             WHERE state <> 'SENT' AND sealed IS NULL AND body <> '' AND kind = ANY (string_to_array(?1, ','))
             ORDER BY id
               FOR UPDATE SKIP LOCKED
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Writes one down. */
    public void plan(OutboxMessage message) {
        entities.persist(message);
        entities.flush();
    }

    /**
     * Claims messages that are due. What another worker is claiming at this moment is passed over, and what it has
     * claimed is leased: so each message is in the hands of one worker.
     *
     * @param until how long they are leased
     * @param most how many
     */
    @SuppressWarnings("unchecked")
    public List<OutboxMessage> claim(Instant now, Instant until, int most) {
        List<OutboxMessage> due = entities.createNativeQuery(DUE, OutboxMessage.class)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        due.forEach(message -> message.lease(until));
        entities.flush();
        return due;
    }

    /** Messages with a one-time link that an earlier release wrote down in clear, held until the transaction ends. */
    @SuppressWarnings("unchecked")
    public List<OutboxMessage> lockUnsealed() {
        String kinds = Arrays.stream(Kind.values())
                .filter(Kind::carriesOneTimeLink)
                .map(Kind::name)
                .collect(Collectors.joining(","));
        return entities.createNativeQuery(UNSEALED, OutboxMessage.class)
                .setParameter(1, kinds)
                .getResultList();
    }

    /** A message. */
    public Optional<OutboxMessage> find(UUID id) {
        return Optional.ofNullable(entities.find(OutboxMessage.class, id));
    }

    /** Whether nothing of this status was reported of the message before. */
    public boolean isNew(DeliveryReport report) {
        return entities.createQuery(
                                "SELECT COUNT(b) FROM Bounce b WHERE b.messageId = :message AND b.status = :status",
                                Long.class)
                        .setParameter("message", report.message())
                        .setParameter("status", report.status())
                        .getSingleResult()
                == 0;
    }

    /** Adds what came back. */
    public void add(Bounce bounce) {
        entities.persist(bounce);
        entities.flush();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    /** A message, held until the transaction ends. */
    public Optional<OutboxMessage> lock(UUID id) {
        return Optional.ofNullable(entities.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
