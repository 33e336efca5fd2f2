package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.model.Catering;
import org.wherry.scheduling.model.Caterings;
import org.wherry.scheduling.model.CourseSession;

/** By when the caterers of sessions have to know who eats what. */
@Stateless
@DenyAll
public class CateringService {

    @Inject
    private Caterings caterings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Event<Audited> audited;

    /** The last day on which the caterer of a session can be told. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public LocalDate cutOff(UUID session) {
        return cutOff(scheduling.session(session));
    }

    /** Settles it, once it was agreed with the caterer. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void settle(UUID session, LocalDate last) {
        CourseSession found = scheduling.session(session);
        LocalDate before = cutOff(found);
        caterings
                .of(found.id())
                .ifPresentOrElse(
                        known -> known.settle(last, found.firstDay()),
                        () -> caterings.add(new Catering(found.id(), last, found.firstDay())));
        Violations.refusing(
                () -> {
                    caterings.flush();
                    return null;
                },
                Map.of());
        audited.fire(Audited.of(AuditedAct.SESSION_CHANGED, session).changed("catererBy", before, last));
    }

    private LocalDate cutOff(CourseSession session) {
        return caterings
                .of(session.id())
                .map(Catering::cutOff)
                .orElseGet(() -> Catering.usualCutOff(session.firstDay()));
    }
}
