package org.wherry.booking.service;

import java.util.UUID;
import org.wherry.booking.model.IfFull;

/**
 * Asks for a place.
 *
 * @param session the session's id outside
 * @param post the id outside of the post under which the delegate comes; null: the longest held that is admitted
 * @param ifFull what the delegate wants when no place is free
 * @param why what is said for it where a rule asks, or as a note; null or blank: nothing
 * @param payer who pays where there is a price; null: the agency of the post
 */
public record BookPlace(UUID session, UUID post, IfFull ifFull, String why, Payer payer) {

    /** Asks for a place for which nothing has to be said. */
    public BookPlace(UUID session, UUID post, IfFull ifFull) {
        this(session, post, ifFull, null, null);
    }

    /**
     * Who is asked to pay.
     *
     * @param invoiced the body that gets the invoice, 1 to 200 characters
     * @param purchaseOrder its order, or null
     */
    public record Payer(String invoiced, String purchaseOrder) {}
}
