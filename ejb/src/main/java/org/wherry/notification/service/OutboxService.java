package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.wherry.notification.model.Backoff;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.Roles;

/** Hands out messages to workers and writes down what became of them, each in a short transaction of its own. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxService {

    /** How long a worker may keep what it has claimed; longer than the mail session's time limits for a batch. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    /** How long until a mail server that could not be reached is tried again. */
    public static final Duration UNREACHABLE = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(OutboxService.class.getName());

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Claims messages that are due, at most so many; no other worker has them meanwhile. */
    @RolesAllowed(Roles.SYSTEM)
    public List<OutboxMessage> claim(int most) {
        Instant now = clock.instant();
        return outbox.claim(now, now.plus(LEASE), most);
    }

    /** Writes down that a message was handed over. */
    @RolesAllowed(Roles.SYSTEM)
    public void sent(UUID message) {
        outbox.lock(message).ifPresent(found -> found.sent(clock.instant()));
    }

    /**
     * Writes down that the mail server could not be reached. It is tried again each minute for as long as that lasts, and
     * costs the message none of its tries: however long the server is away, nobody misses anything.
     */
    @RolesAllowed(Roles.SYSTEM)
    public void putOff(UUID message, String error) {
        outbox.lock(message)
                .ifPresent(found -> found.putOff(error, clock.instant().plus(UNREACHABLE)));
    }

    /** Plans a message that is ready to be sent, as whoever sets an installation up brings it. */
    @RolesAllowed(Roles.SYSTEM)
    public void plan(OutboxMessage message) {
        outbox.plan(message);
    }

    /** Writes down that a message could not be handed over. */
    @RolesAllowed(Roles.SYSTEM)
    public void failed(UUID message, String error) {
        outbox.lock(message).ifPresent(found -> {
            found.failed(error, clock.instant(), Backoff.after(found.attempts(), ThreadLocalRandom.current()));
            if (found.state() == OutboxMessage.State.PARKED) {
                LOG.log(Level.WARNING, "Message {0} is parked after {1} tries", message, found.attempts());
            }
        });
    }
}
