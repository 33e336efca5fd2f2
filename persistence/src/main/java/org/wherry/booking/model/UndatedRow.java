package org.wherry.booking.model;

import java.time.Instant;
import java.util.UUID;
import org.wherry.booking.model.PlaceWish.Became;

/**
 * A session without a date, as whoever may want it sees it.
 *
 * @param id the id outside
 * @param course the course's id outside
 * @param title of the course
 * @param note when it may be held, or null
 * @param openedAt since when it is gathered for
 * @param wishes how many want it
 * @param session the session (id outside) that it became, or an empty text
 * @param mine what became of the wish of whoever asks; null where they have none
 * @param refused why there was no place for them, or null
 */
public record UndatedRow(
        UUID id,
        UUID course,
        String title,
        String note,
        Instant openedAt,
        long wishes,
        String session,
        Became mine,
        String refused) {

    /** Whether it has a date by now. */
    public boolean hasDate() {
        return !session.isEmpty();
    }
}
