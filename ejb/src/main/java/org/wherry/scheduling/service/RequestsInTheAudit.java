package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.BespokeRequests;
import org.wherry.scheduling.model.BespokeStep.Deed;
import org.wherry.scheduling.model.BespokeStepTaken;

/** Tells the audit who did what about a request for a bespoke session. */
@ApplicationScoped
public class RequestsInTheAudit {

    @Inject
    private BespokeRequests requests;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    void taken(@Observes BespokeStepTaken taken) {
        if (caller.publicId().isPresent()) {
            audited.fire(Audited.of(
                            act(taken.deed()),
                            requests.find(taken.requestId()).orElseThrow().publicId())
                    .changed("bespokeDeed", null, taken.deed()));
        }
    }

    private static AuditedAct act(Deed deed) {
        return switch (deed) {
            case ASKED -> AuditedAct.BESPOKE_ASKED;
            case DATED -> AuditedAct.BESPOKE_DATED;
            case DECLINED -> AuditedAct.BESPOKE_DECLINED;
            case WITHDRAWN -> AuditedAct.BESPOKE_WITHDRAWN;
            default -> AuditedAct.BESPOKE_CHANGED;
        };
    }
}
