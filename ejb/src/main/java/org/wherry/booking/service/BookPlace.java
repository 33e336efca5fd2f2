package org.wherry.booking.service;

import java.util.Set;
import java.util.UUID;
import org.wherry.booking.model.IfFull;
import org.wherry.people.model.Need;

/**
 * Asks for a place.
 *
 * @param session the session's id outside
 * @param post the id outside of the post under which the delegate comes; null: the longest held that is admitted
 * @param ifFull what the delegate wants when no place is free
 * @param why what is said for it where a rule asks, or as a note; null or blank: nothing
 * @param payer who pays where there is a price; null: the agency of the post
 * @param needs what the delegate says that they need to take part; null: what they keep for all sessions, if anything
 */
public record BookPlace(UUID session, UUID post, IfFull ifFull, String why, Payer payer, Needs needs) {

    /** Asks for a place for which nothing has to be said. */
    public BookPlace(UUID session, UUID post, IfFull ifFull) {
        this(session, post, ifFull, null, null);
    }

    /** Asks for a place for somebody who says themselves what they need. */
    public BookPlace(UUID session, UUID post, IfFull ifFull, String why, Payer payer) {
        this(session, post, ifFull, why, payer, null);
    }

    /**
     * Who is asked to pay.
     *
     * @param invoiced the body that gets the invoice, up to 200 characters; null or blank: the agency of the post
     * @param purchaseOrder its order, or null
     */
    public record Payer(String invoiced, String purchaseOrder) {}

    /**
     * What a delegate says that they need; no log shows it.
     *
     * @param kinds what is often needed
     * @param words what else, in their own words, or null
     * @param keep whether it is kept for their other sessions, too
     */
    public record Needs(Set<Need> kinds, String words, boolean keep) {

        /** Copies the kinds. */
        public Needs {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public String toString() {
            return "somebody's needs";
        }
    }
}
