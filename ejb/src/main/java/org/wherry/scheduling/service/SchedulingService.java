package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.Arrangements;
import org.wherry.scheduling.model.CapacityChanged;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.CourseSessions;
import org.wherry.scheduling.model.SessionCalledOff;
import org.wherry.scheduling.model.SessionMoved;
import org.wherry.scheduling.model.SessionPublished;
import org.wherry.scheduling.model.SessionState;

/** The sessions: coordinators plan and publish them; what booking needs to know of one is asked here. */
@Stateless
@DenyAll
public class SchedulingService {

    @Inject
    private CourseSessions sessions;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private PlanReader plans;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private Clashes clashes;

    @Inject
    private OnlinePlaces online;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    /** Drafts a session; returns its id outside. A trainer drafts what they deliver themselves. */
    @RolesAllowed({Roles.COORDINATOR, Roles.TRAINER, Roles.SYSTEM})
    public UUID draft(PlanSession wanted) {
        PlanSession plan = drafts.asPlannedByTheCaller(wanted);
        Course course = catalogue.course(plan.course());
        course.requireOffered();
        CourseSession session = new CourseSession(course.id(), plan.capacity(), plan.days(), plans.arrangements(plan));
        sessions.add(session);
        flush();
        online.keep(session, plan.terms().online());
        return session.publicId();
    }

    /**
     * Changes a session that has not ended; its course stays. A trainer changes only their own drafts.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.TRAINER, Roles.SYSTEM})
    public void revise(UUID id, long version, PlanSession wanted) {
        CourseSession session = session(id);
        drafts.check(session);
        PlanSession plan = drafts.asPlannedByTheCaller(wanted);
        if (session.version() != version) {
            throw new LostUpdate();
        }
        Arrangements how = plans.arrangements(plan);
        boolean resized = session.resize(plan.capacity());
        boolean moved = session.move(plan.days(), clock.instant()) | session.arrange(how);
        sessions.changed(session);
        clashes.write(session);
        online.keep(session, plan.terms().online());
        if (session.state() == SessionState.PUBLISHED) {
            if (resized) {
                happened.fire(new CapacityChanged(session.id(), session.capacity()));
            }
            if (moved) {
                happened.fire(new SessionMoved(session.id()));
            }
        }
    }

    /** Puts a draft into the programme. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void publish(UUID id) {
        CourseSession session = session(id);
        session.publish(clock.instant());
        clashes.write(session);
        happened.fire(new SessionPublished(session.id()));
    }

    /**
     * Calls a published session off, before it begins.
     *
     * @param reason why, as its delegates will read it; or null
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void callOff(UUID id, String reason) {
        CourseSession session = session(id);
        session.callOff(clock.instant());
        flush();
        happened.fire(new SessionCalledOff(session.id(), reason));
    }

    /** Completes a session (its id inside) whose register is closed. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public void complete(long id) {
        session(id).complete(clock.instant());
        flush();
    }

    /** The session with an id outside, its days with it; a draft is there for staff and its trainers only. */
    @PermitAll
    public CourseSession session(UUID id) {
        return sessions.find(id).filter(this::isVisible).orElseThrow(() -> new NoSuch("session", id));
    }

    /** The session with an id inside; a draft is there for staff and its trainers only. */
    @PermitAll
    public CourseSession session(long id) {
        return sessions.find(id).filter(this::isVisible).orElseThrow(() -> new NoSuch("session", id));
    }

    /** What somebody (their id inside) delivers or has delivered, by time. */
    @PermitAll
    public List<CourseSession> deliveredBy(long person) {
        return sessions.deliveredBy(person);
    }

    private void flush() {
        Violations.refusing(
                () -> {
                    sessions.flush();
                    return null;
                },
                Map.of());
    }

    private boolean isVisible(CourseSession session) {
        return session.state().isPublic()
                || caller.is(Roles.COORDINATOR)
                || caller.isSystem()
                || caller.personId().filter(session::isDeliveredBy).isPresent();
    }
}
