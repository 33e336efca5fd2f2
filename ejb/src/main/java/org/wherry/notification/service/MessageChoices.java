package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.MessageAbout;
import org.wherry.notification.model.MessageRefusal;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.model.UnwantedMessages;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;

/** Which of the messages that nobody has to get somebody wants: said on one’s own page, or by the link in a message. */
@Stateless
@DenyAll
public class MessageChoices {

    @Inject
    private UnwantedMessages unwanted;

    @Inject
    private Outbox outbox;

    @Inject
    private OptOut optOut;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** The messages about which there is a choice. */
    @PermitAll
    public List<Kind> optional() {
        return Arrays.stream(Kind.values()).filter(Kind::isOptional).toList();
    }

    /** Those of them that the caller does not want. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Set<Kind> unwanted() {
        return unwanted.of(caller.requirePersonId());
    }

    /** Says which of them the caller wants, and so which not. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void choose(Set<Kind> wanted) {
        if (!wanted.stream().allMatch(Kind::isOptional)) {
            throw new Refusal(MessageRefusal.NOT_OPTIONAL);
        }
        long person = caller.requirePersonId();
        for (Kind kind : optional()) {
            if (wanted.contains(kind)) {
                unwanted.accept(person, kind);
            } else {
                unwanted.refuse(person, kind, clock.instant());
            }
        }
        audit.fire(Audited.of(AuditedAct.MESSAGES_CHOSEN, null));
    }

    /**
     * What the reader of a message would get no more; asking changes nothing.
     *
     * @param code as the message’s link has it
     */
    @PermitAll
    public Kind offered(String code) {
        return message(code).kind();
    }

    /** Says for the reader of a message that they want no more of its kind; a repeat is harmless. */
    @PermitAll
    public Kind refuse(String code) {
        OutboxMessage message = message(code);
        long person =
                message.about().flatMap(MessageAbout::personId).orElseThrow(() -> new NoSuch("message", "of a code"));
        unwanted.refuse(person, message.kind(), clock.instant());
        audit.fire(Audited.of(AuditedAct.MESSAGES_CHOSEN, message.id()));
        return message.kind();
    }

    private OutboxMessage message(String code) {
        return optOut.message(code)
                .flatMap(outbox::find)
                .filter(message -> message.kind().isOptional())
                .orElseThrow(() -> new NoSuch("message", "of a code"));
    }
}
