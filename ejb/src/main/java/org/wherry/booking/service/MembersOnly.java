package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wherry.booking.model.Memberships;

/** Answers the rule from dated flags: some courses are for members, and membership covers all that is below an agency. */
@ApplicationScoped
public class MembersOnly implements MembershipRule {

    @Inject
    private Memberships memberships;

    @Override
    public boolean isMet(long course, Long agency, LocalDate day) {
        return !memberships.isForMembersOnly(course) || agency != null && memberships.isMember(agency, day);
    }
}
