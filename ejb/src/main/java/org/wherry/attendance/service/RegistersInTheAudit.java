package org.wherry.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.attendance.model.RegisterClosed;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/** Tells the audit which registers somebody closed. */
@ApplicationScoped
public class RegistersInTheAudit {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    void closed(@Observes RegisterClosed closed) {
        if (caller.publicId().isPresent()) {
            CourseSession session = scheduling.session(closed.sessionId());
            audited.fire(Audited.of(AuditedAct.REGISTER_CLOSED, session.publicId())
                    .changed("firstDay", null, session.firstDay()));
        }
    }
}
