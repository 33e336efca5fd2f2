package org.wherry.attendance.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.attendance.model.AttendanceRefusal;
import org.wherry.attendance.model.SharedContact;
import org.wherry.attendance.model.SharedContacts;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * The contacts of each session: those who chose to be known to the others on it. Whoever has a place sees them, and so
 * do coordinators; for anybody else there is no such session.
 */
@Stateless
@DenyAll
public class SharedContactService {

    @Inject
    private SharedContacts contacts;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** The contacts of a session on which the caller has a place, by name. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR})
    public List<SharedContact> of(UUID session) {
        CourseSession found = caller.is(Roles.COORDINATOR) ? scheduling.session(session) : sessionWithOwnPlace(session);
        return contacts.of(found.id());
    }

    /** The caller's own choice; nothing where they have no place, and so none. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR})
    public Optional<Boolean> choice(UUID session) {
        long id = scheduling.session(session).id();
        long person = caller.requirePersonId();
        return contacts.hasPlace(id, person) ? Optional.of(contacts.has(id, person)) : Optional.empty();
    }

    /**
     * Lets the others on a session have the caller's name and address.
     *
     * @throws Refusal when the caller's name stays off shared lists
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void share(UUID session) {
        long person = caller.requirePersonId();
        CourseSession found = sessionWithOwnPlace(session);
        if (!contacts.mayStandThere(person)) {
            throw new Refusal(AttendanceRefusal.OFF_SHARED_LISTS);
        }
        if (contacts.add(found.id(), person, clock.instant())) {
            tell(false, true);
        }
    }

    /** The same for somebody (id outside) who asked for it; says whether they may stand there. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean shareFor(UUID person, UUID session) {
        long record = directory.recordId(person);
        long id = scheduling.session(session).id();
        return contacts.hasPlace(id, record)
                && contacts.mayStandThere(record)
                && contacts.add(id, record, clock.instant());
    }

    /** Takes it back. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void takeBack(UUID session) {
        if (contacts.remove(sessionWithOwnPlace(session).id(), caller.requirePersonId())) {
            tell(true, false);
        }
    }

    /** Purges the lists of sessions that ended 30 days ago; says how many rows went. */
    @RolesAllowed(Roles.SYSTEM)
    public int purge() {
        return contacts.purge(clock.instant());
    }

    private void tell(boolean before, boolean after) {
        audited.fire(
                Audited.ofPerson(AuditedAct.DATA_CORRECTED, caller.publicId().orElseThrow())
                        .changed("sharedContact", before, after));
    }

    private CourseSession sessionWithOwnPlace(UUID session) {
        CourseSession found = scheduling.session(session);
        if (!contacts.hasPlace(found.id(), caller.requirePersonId())) {
            throw new NoSuch("session", session);
        }
        return found;
    }
}
