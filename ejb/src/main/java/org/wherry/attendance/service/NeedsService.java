package org.wherry.attendance.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.attendance.model.NeedRow;
import org.wherry.attendance.model.SessionNeeds;
import org.wherry.people.model.Roles;

/** What the delegates of a session need. Whoever may see its register may see this, for as long, and nobody else. */
@Stateless
@DenyAll
public class NeedsService {

    @Inject
    private SessionNeeds needs;

    @Inject
    private RegisterService registers;

    @Inject
    private Clock clock;

    /** What the delegates of a session need, by name; those who need nothing do not stand here. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR})
    public List<NeedRow> of(UUID session) {
        return needs.of(registers.sheet(session).session().id());
    }

    /** Purges the lists of sessions that ended 30 days ago; says how many rows went. */
    @RolesAllowed(Roles.SYSTEM)
    public int purge() {
        return needs.purge(clock.instant());
    }
}
