package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.common.model.NoSuch;
import org.wherry.notification.model.Bounce;
import org.wherry.notification.model.DeliveryReport;
import org.wherry.notification.model.Outbox;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;

/**
 * Takes in what came back. Whoever reads the mailbox to which mail servers report, or the mail server itself, hands each
 * report over; Wherry reads no mailbox.
 */
@Stateless
@DenyAll
public class BounceService {

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** Keeps a report with its message, and so with its booking; the same report again changes nothing. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void report(DeliveryReport report) {
        // The message is held, so that of the same report twice at once the second finds the first.
        outbox.lock(report.message()).orElseThrow(() -> new NoSuch("message", report.message()));
        if (outbox.isNew(report)) {
            outbox.add(new Bounce(report, clock.instant()));
            audit.fire(Audited.of(AuditedAct.MESSAGE_BOUNCED, report.message()));
        }
    }
}
