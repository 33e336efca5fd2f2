package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wherry.booking.model.AgencyTerms;
import org.wherry.booking.model.ApprovalTerms;
import org.wherry.booking.model.ClosedDays;
import org.wherry.booking.model.WorkingHours;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.WorkingClock;
import org.wherry.people.service.LineManagement;

/** When the people of an agency can be expected to answer; what is true of an agency is true of those below it. */
@ApplicationScoped
public class Availability {

    /** Whatever still runs began at most so many days ago. */
    private static final int LONGEST_RUN = 200;

    @Inject
    private LineManagement lines;

    @Inject
    private ClosedDays closed;

    @Inject
    private Clock clock;

    /** The hours of somebody who comes under a post at an agency (id inside), or under none where it is null. */
    WorkingHours of(Long agency) {
        if (agency == null) {
            return WorkingHours.USUAL;
        }
        List<Long> above = lines.withThoseAbove(agency);
        return new WorkingHours(
                lines.isOfVolunteers(agency) ? WorkingClock.VOLUNTEER : WorkingClock.OFFICE,
                closed.periods(above, CountyTime.dateOf(clock.instant()).minusDays(LONGEST_RUN)));
    }

    /** How long the approvers of an agency (id inside) have: as it says, or the nearest above it, or as usual. */
    ApprovalTerms termsOf(long agency) {
        return lines.withThoseAbove(agency).stream()
                .flatMap(each -> closed.terms(each).stream())
                .map(AgencyTerms::terms)
                .findFirst()
                .orElse(ApprovalTerms.USUAL);
    }
}
