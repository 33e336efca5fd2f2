package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.CourseSessions;
import org.wherry.scheduling.model.DraftRow;
import org.wherry.scheduling.model.Drafts;
import org.wherry.scheduling.model.SessionRemark;
import org.wherry.scheduling.model.SessionSentBack;
import org.wherry.scheduling.model.SessionSubmitted;

/** A session's way into the programme: a trainer submits a draft, a coordinator publishes it or sends it back. */
@Stateless
@DenyAll
public class WorkflowService {

    @Inject
    private CourseSessions sessions;

    @Inject
    private Drafts drafts;

    @Inject
    private Clashes clashes;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    /** A step that was taken, by whom (null for a job), and what they said (or null). */
    public record Remark(SessionRemark.Step step, Instant at, String by, String words) {}

    /** The drafts that the caller is to deliver, by time. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR})
    public List<DraftRow> mine() {
        return drafts.of(caller.requirePersonId());
    }

    /** What waits for a coordinator, by time. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<DraftRow> submitted() {
        return drafts.submitted();
    }

    /**
     * Asks a coordinator to publish a draft that the caller is to deliver.
     *
     * @param words what the coordinator should know, or null
     */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public void submit(UUID id, String words) {
        CourseSession session = own(id);
        session.submit(clock.instant());
        note(session, SessionRemark.Step.SUBMITTED, words);
        happened.fire(new SessionSubmitted(session.id()));
    }

    /** Hands a submitted session back to its trainers, and says what is missing. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void sendBack(UUID id, String words) {
        CourseSession session = own(id);
        session.sendBack();
        note(session, SessionRemark.Step.SENT_BACK, words);
        happened.fire(new SessionSentBack(session.id(), words));
    }

    /** What was said on a session's way so far, the first first; for coordinators and its trainers. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR})
    public List<Remark> remarks(UUID id) {
        return drafts.remarks(own(id).id()).stream()
                .map(remark -> new Remark(
                        remark.step(),
                        remark.at(),
                        remark.by().map(directory::card).map(PersonCard::name).orElse(null),
                        remark.words().orElse(null)))
                .toList();
    }

    /** Why a draft could not be published as it is: its room or one of its trainers is at another session then. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR})
    public Optional<Refusal> inTheWay(UUID id) {
        CourseSession session = own(id);
        return session.state().isPublic() ? Optional.empty() : clashes.refusal(session);
    }

    /** Whether the caller runs a session: a coordinator, or somebody who delivers it. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR})
    public boolean runs(UUID id) {
        return sessions.find(id).filter(this::isTheirs).isPresent();
    }

    private void note(CourseSession session, SessionRemark.Step step, String words) {
        sessions.flush();
        drafts.add(new SessionRemark(session.id(), step, caller.personId().orElse(null), words, clock.instant()));
    }

    private CourseSession own(UUID id) {
        return sessions.find(id).filter(this::isTheirs).orElseThrow(() -> new NoSuch("session", id));
    }

    private boolean isTheirs(CourseSession session) {
        return caller.is(Roles.COORDINATOR) || caller.isSystem() || session.isDeliveredBy(caller.requirePersonId());
    }
}
