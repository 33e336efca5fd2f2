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

    /** Sends all that is due; says how many messages were handed over. */
    public int drain() {
        return drain(Integer.MAX_VALUE);
    }

    /**
     * Sends what is due; says how many messages were handed over.
     *
     * @param most after how many it leaves the rest for the next time; the batch that it has begun is finished
     */
    public int drain(int most) {
        List<OutboxMessage> batch = outbox.claim(BATCH);
        if (batch.isEmpty()) {
            return 0;
        }
        Transport transport;
        try {
            transport = postman.depart();
        } catch (MessagingException unreachable) {
            putOff(batch, unreachable.getMessage());
            return 0;
        }
        int sent = 0;
        for (int taken = 0; !batch.isEmpty() && transport.isConnected(); ) {
            taken += batch.size();
            sent += deliver(batch, transport);
            batch = taken < most ? outbox.claim(BATCH) : List.of();
        }
        putOff(batch, "The mail server was lost");
        postman.comeBack(transport);
        return sent;
    }

    /** Hands a batch over; what is left of it when the mail server is lost is put off. */
    private int deliver(List<OutboxMessage> batch, Transport transport) {
        int sent = 0;
        for (int i = 0; i < batch.size(); i++) {
            OutboxMessage message = batch.get(i);
            try {
                postman.deliver(message, transport);
                outbox.sent(message.id());
                sent++;
            } catch (MessagingException | RuntimeException failed) {
                // Whatever is wrong with one message stops no other.
                if (!transport.isConnected()) {
                    putOff(batch.subList(i, batch.size()), failed.getMessage());
                    return sent;
                }
                outbox.failed(message.id(), failed.getMessage());
            }
        }
        return sent;
    }

    private void putOff(List<OutboxMessage> batch, String error) {
        if (!batch.isEmpty()) {
            LOG.log(Level.INFO, "The mail server cannot be reached: {0}", error);
            batch.forEach(message -> outbox.putOff(message.id(), error));
        }
    }
}
