package org.wherry.booking.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.wherry.scheduling.model.CourseSession;

/**
 * What the rules of a place look at.
 *
 * @param session which session
 * @param delegate who would come, as far as the rules ask
 * @param learning what they learnt and booked before, as far as the course asks
 * @param commitments when they are engaged around the session's days
 * @param shares the places that are kept for sectors
 * @param atHand whether a place is at hand for them already, a reserved one or a colleague's: then booking need not be
 *     open still, nor anything be free
 * @param why what was said for the wish, or null
 * @param now when they ask
 */
public record PlaceAsked(
        CourseSession session,
        Comer delegate,
        EarlierLearning learning,
        List<Commitment> commitments,
        KeptPlaces shares,
        boolean atHand,
        String why,
        Instant now) {

    /** Copies the commitments. */
    public PlaceAsked {
        Objects.requireNonNull(session);
        commitments = List.copyOf(commitments);
    }

    /** The same wish, with the shares as they are counted now. */
    public PlaceAsked with(KeptPlaces counted) {
        return new PlaceAsked(session, delegate, learning, commitments, counted, atHand, why, now);
    }

    boolean saysWhy() {
        return why != null && !why.isBlank();
    }
}
