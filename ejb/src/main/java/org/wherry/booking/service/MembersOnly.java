package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wherry.booking.model.Memberships;

/** Answers the rule from dated flags; a membership covers all that is below an agency. */
@ApplicationScoped
public class MembersOnly implements MembershipRule {

    @Inject
    private Memberships memberships;

    @Override
    public boolean isMember(Long agency, LocalDate day) {
        return agency != null && memberships.isMember(agency, day);
    }
}
