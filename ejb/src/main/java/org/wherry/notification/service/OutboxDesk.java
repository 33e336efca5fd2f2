package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.notification.model.LetterMarkup;
import org.wherry.notification.model.MessageRefusal;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.model.OutboxQuery;
import org.wherry.notification.model.OutboxRow;
import org.wherry.notification.model.OutboxRows;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;

/** The outbox as coordinators work in it: what goes to whom and when, and what becomes of it. */
@Stateless
@DenyAll
public class OutboxDesk {

    @Inject
    private Outbox outbox;

    @Inject
    private OutboxRows rows;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** One page of the messages that a query asks for, the newest first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<OutboxRow> messages(OutboxQuery query, PageRequest page) {
        return rows.find(query, page);
    }

    /** One message, to be looked at; the words of one with a one-time link are its reader’s alone. */
    @RolesAllowed(Roles.COORDINATOR)
    public MessageDetail message(UUID id) {
        OutboxRow row = rows.row(id).orElseThrow(() -> new NoSuch("message", id));
        OutboxMessage message = outbox.find(id).orElseThrow(() -> new NoSuch("message", id));
        boolean secret = message.isSecret();
        String body = secret ? "" : message.body();
        return new MessageDetail(
                row,
                message.version(),
                secret,
                body,
                new ReadMessage(message.subject(), LetterMarkup.plain(body), LetterMarkup.html(body)),
                rows.bounces(id));
    }

    /**
     * Gives a message other words before it is sent.
     *
     * @param version as it was read
     */
    @RolesAllowed(Roles.COORDINATOR)
    public void edit(UUID id, long version, String subject, String body) {
        OutboxMessage message = lock(id);
        if (message.version() != version) {
            throw new LostUpdate();
        }
        message.edit(subject, body, clock.instant());
        noted(AuditedAct.MESSAGE_EDITED, message);
    }

    /** Cancels a message that has not been sent. */
    @RolesAllowed(Roles.COORDINATOR)
    public void cancel(UUID id) {
        OutboxMessage message = lock(id);
        message.cancel(clock.instant());
        noted(AuditedAct.MESSAGE_CANCELLED, message);
    }

    /**
     * Sends a message soon that failed, was parked or was cancelled; of one that was sent, a copy.
     *
     * @return the id of the message that goes
     */
    @RolesAllowed(Roles.COORDINATOR)
    public UUID sendAgain(UUID id) {
        OutboxMessage message = lock(id);
        if (message.state() == OutboxMessage.State.SENT) {
            message = copy(message);
        } else {
            message.sendAgain(clock.instant());
        }
        noted(AuditedAct.MESSAGE_SENT_AGAIN, message);
        return message.id();
    }

    private OutboxMessage copy(OutboxMessage sent) {
        if (sent.isSecret()) {
            throw new Refusal(MessageRefusal.LINK_GONE);
        }
        OutboxMessage copy = new OutboxMessage(
                        UUID.randomUUID(),
                        sent.kind(),
                        new EmailAddress(sent.recipient()),
                        sent.subject(),
                        sent.body(),
                        clock.instant(),
                        clock.instant())
                .about(sent.about().orElse(null))
                .bring(sent.calendar().orElse(null));
        outbox.plan(copy);
        return copy;
    }

    private OutboxMessage lock(UUID id) {
        return outbox.lock(id).orElseThrow(() -> new NoSuch("message", id));
    }

    private void noted(AuditedAct act, OutboxMessage message) {
        outbox.flush();
        audit.fire(Audited.of(act, message.id()));
    }
}
