package org.wherry.booking.service;

import java.time.LocalDate;

/** Rule 8 of a place, as a port: whether a place is open to an agency by its fee or membership. */
public interface MembershipRule {

    /**
     * Whether somebody of an agency may come.
     *
     * @param course which course (id inside)
     * @param agency the agency (id inside) of the post under which the delegate comes, or null
     * @param day the session's first day
     */
    boolean isMet(long course, Long agency, LocalDate day);
}
