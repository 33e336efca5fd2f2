package org.wherry.booking.service;

import java.util.List;
import org.wherry.booking.model.UndatedRow;
import org.wherry.booking.model.UndatedSessions.Draft;
import org.wherry.booking.model.WishRow;

/**
 * The demand for a session without a date.
 *
 * @param undated what is wanted
 * @param wishes who wants it, the oldest wish first
 * @param drafts which sessions could be its date, by time
 */
public record Demand(UndatedRow undated, List<WishRow> wishes, List<Draft> drafts) {

    /** Copies the lists. */
    public Demand {
        wishes = List.copyOf(wishes);
        drafts = List.copyOf(drafts);
    }
}
