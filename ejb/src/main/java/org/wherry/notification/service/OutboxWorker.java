package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.wherry.notification.model.OutboxMessage;

/**
 * Empties the outbox, batch by batch. It holds no transaction while it talks to the mail server, and may run on any
 * number of nodes at once: each message is claimed by one.
 */
@ApplicationScoped
public class OutboxWorker {

    private static final int BATCH = 20;
    private static final Logger LOG = System.getLogger(OutboxWorker.class.getName());

    @Inject
    private OutboxService outbox;

    @Inject
    private Postman postman;

    /** Sends what is due; says how many messages were handed over. */
    public int drain() {
        List<OutboxMessage> batch = outbox.claim(BATCH);
        if (batch.isEmpty()) {
            return 0;
        }
        Transport transport;
        try {
            transport = postman.depart();
        } catch (MessagingException unreachable) {
            LOG.log(Level.INFO, "The mail server cannot be reached: {0}", unreachable.getMessage());
            batch.forEach(message -> outbox.failed(message.id(), unreachable.getMessage()));
            return 0;
        }
        int sent = 0;
        while (!batch.isEmpty()) {
            for (OutboxMessage message : batch) {
                sent += isDelivered(message, transport) ? 1 : 0;
            }
            batch = outbox.claim(BATCH);
        }
        postman.comeBack(transport);
        return sent;
    }

    private boolean isDelivered(OutboxMessage message, Transport transport) {
        try {
            postman.deliver(message, transport);
        } catch (MessagingException failed) {
            outbox.failed(message.id(), failed.getMessage());
            return false;
        }
        outbox.sent(message.id());
        return true;
    }
}
