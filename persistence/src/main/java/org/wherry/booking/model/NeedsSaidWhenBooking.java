package org.wherry.booking.model;

import java.util.Set;
import org.wherry.people.model.Need;

/**
 * Somebody said, when they asked for a place, what they need on that session only. No log shows what it is.
 *
 * @param sessionId the session (id inside)
 * @param delegateId who (id inside)
 * @param kinds what is often needed
 * @param words what else, in their own words, or null
 */
public record NeedsSaidWhenBooking(long sessionId, long delegateId, Set<Need> kinds, String words) {

    /** Copies the kinds. */
    public NeedsSaidWhenBooking {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public String toString() {
        return "somebody's needs";
    }
}
