package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wherry.people.service.LineManagement;

/** Rule 9 of a place: the manager has approved, where the delegate's agency wants that. */
@ApplicationScoped
public class Approvals {

    @Inject
    private LineManagement lines;

    /**
     * Whether a booking has to wait for somebody's yes.
     *
     * @param agency the agency of the post under which the delegate comes (ids inside), or null
     * @param post that post, or null
     */
    public boolean wanted(Long agency, Long post) {
        return agency != null && post != null && lines.wantsApproval(agency);
    }
}
