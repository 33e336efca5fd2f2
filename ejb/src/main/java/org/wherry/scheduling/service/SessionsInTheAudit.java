package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.CourseSessions;
import org.wherry.scheduling.model.SessionCalledOff;
import org.wherry.scheduling.model.SessionMoved;
import org.wherry.scheduling.model.SessionPublished;
import org.wherry.scheduling.model.SessionSentBack;
import org.wherry.scheduling.model.SessionSubmitted;

/** Tells the audit which sessions a colleague published or called off. */
@ApplicationScoped
public class SessionsInTheAudit {

    @Inject
    private CourseSessions sessions;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    void published(@Observes SessionPublished published) {
        tell(AuditedAct.SESSION_PUBLISHED, published.sessionId(), null);
    }

    void submitted(@Observes SessionSubmitted submitted) {
        tell(AuditedAct.SESSION_SUBMITTED, submitted.sessionId(), null);
    }

    void sentBack(@Observes SessionSentBack back) {
        tell(AuditedAct.SESSION_SENT_BACK, back.sessionId(), back.why());
    }

    void moved(@Observes SessionMoved moved) {
        tell(AuditedAct.SESSION_CHANGED, moved.sessionId(), null);
    }

    void calledOff(@Observes SessionCalledOff calledOff) {
        tell(AuditedAct.SESSION_CALLED_OFF, calledOff.sessionId(), calledOff.reason());
    }

    private void tell(AuditedAct act, long id, String reason) {
        if (caller.publicId().isPresent()) {
            CourseSession session = sessions.find(id).orElseThrow();
            audited.fire(Audited.of(act, session.publicId())
                    .changed("firstDay", null, session.firstDay())
                    .changed("reason", null, reason));
        }
    }
}
