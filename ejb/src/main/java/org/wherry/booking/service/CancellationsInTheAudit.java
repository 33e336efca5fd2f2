package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.Cancellation;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Tells the audit which bookings were cancelled by somebody else than the delegate. What ends because a session is
 * called off is told there, once.
 */
@ApplicationScoped
public class CancellationsInTheAudit {

    @Inject
    private Directory directory;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    void cancelled(@Observes BookingCancelled cancelled) {
        if (cancelled.how() == Cancellation.BY_ORGANISER || caller.publicId().isEmpty()) {
            return;
        }
        UUID delegate = directory.card(cancelled.delegateId()).publicId();
        if (!caller.publicId().get().equals(delegate)) {
            audited.fire(Audited.ofPerson(AuditedAct.BOOKING_CANCELLED, delegate)
                    .changed(
                            "firstDay",
                            null,
                            scheduling.session(cancelled.sessionId()).firstDay()));
        }
    }
}
