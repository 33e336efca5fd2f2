package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wherry.common.model.CountyTime;
import org.wherry.people.model.Agency;
import org.wherry.people.model.LineManagers;
import org.wherry.people.model.Places;

/** Who leads whom and what their agency wants of that, for the other features. It checks no rows. */
@Stateless
@DenyAll
public class LineManagement {

    @Inject
    private LineManagers managers;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /** Whether an agency (id inside) wants a manager to say yes before a place is its people's. */
    @PermitAll
    public boolean wantsApproval(long agency) {
        return survivor(agency).settings().managerApproval();
    }

    /** Whether the people of an agency (id inside) are mostly volunteers, who answer in evenings and at weekends. */
    @PermitAll
    public boolean isOfVolunteers(long agency) {
        return survivor(agency).kind() == Agency.Kind.VOLUNTARY;
    }

    /**
     * Who leads the holder of a post (ids inside), the nearest first: its manager, that manager's manager and so on;
     * where nobody is known to lead it, the line managers of its agency and of those above.
     */
    @PermitAll
    public List<Long> above(long post, long agency) {
        List<Long> line = managers.above(post, CountyTime.dateOf(clock.instant()));
        return line.isEmpty() ? managers.ofAgency(agency) : line;
    }

    /** Those who work where somebody does and can sign in (ids inside). */
    @PermitAll
    public List<Long> colleagues(long person) {
        return managers.colleagues(person, CountyTime.dateOf(clock.instant()));
    }

    /** An agency and those that it is part of (ids inside), the nearest first. */
    @PermitAll
    public List<Long> withThoseAbove(long agency) {
        return managers.withThoseAbove(agency);
    }

    private Agency survivor(long agency) {
        return places.agencyInside(agency).survivor();
    }
}
