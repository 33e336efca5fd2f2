package org.wherry.booking.model;

import java.util.Optional;

/**
 * Who is asked to approve.
 *
 * @param person the id inside, or null for the coordinators
 * @param standsInFor whose deputy they are (id inside), or null
 */
public record Approver(Long person, Long standsInFor) {

    /** Whoever runs the programme: they are asked when nobody else is left. */
    public static final Approver COORDINATORS = new Approver(null, null);

    /** A manager who answers for themselves. */
    static Approver manager(long person) {
        return new Approver(person, null);
    }

    /** Whether one person is asked, not the coordinators. */
    public boolean isPerson() {
        return person != null;
    }

    /** Who is asked (id inside), unless it is the coordinators. */
    public Optional<Long> who() {
        return Optional.ofNullable(person);
    }
}
