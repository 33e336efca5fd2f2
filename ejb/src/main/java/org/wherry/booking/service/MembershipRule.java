package org.wherry.booking.service;

import java.time.LocalDate;

/** Rule 8 of a place, as a port: whether an agency meets what a place for members asks. */
public interface MembershipRule {

    /**
     * Whether somebody of an agency may have a place that is for members.
     *
     * @param agency the agency (id inside) of the post under which the delegate comes, or null
     * @param day the session's first day
     */
    boolean isMember(Long agency, LocalDate day);
}
