package org.wherry.booking.model;

/**
 * Who would come to a session, as far as the rules of a place ask.
 *
 * @param admitted whether the session is open to them or their agency
 * @param sector the sector (id inside) of the agency of their post, or null
 * @param inAudience whether their audience group is one of the course's; a coordinator who books for them says so, too
 * @param distressing whether they are under 18 and the course says what in it may distress
 * @param member whether the place is open to those without a membership, or their organisation has one
 * @param approvalWanted whether their agency wants a manager's yes first
 */
public record Comer(
        boolean admitted,
        Long sector,
        boolean inAudience,
        boolean distressing,
        boolean member,
        boolean approvalWanted) {

    /** Somebody against whom nothing speaks. */
    public static Comer welcome() {
        return new Comer(true, null, true, false, true, false);
    }
}
