package org.wherry.booking.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.scheduling.model.DayTimes;

/**
 * A booking that waits for approval, as whoever is asked sees it.
 *
 * @param reference the booking's
 * @param delegate who wants to go, by name
 * @param agency where they work
 * @param sessionId the session's id outside
 * @param venue null while it is not known
 * @param bookingState whether it holds a place or one in line meanwhile
 * @param approver who is asked now, by name; null for the coordinators
 * @param standsInFor whose deputy that is, by name, or null
 * @param reason why it was refused, or null
 * @param ownCase whether it is the reader's own booking
 * @param askedAt since when it waits
 * @param lapsesAt when it is given up; null once it is decided
 */
public record ApprovalRow(
        String reference,
        ApprovalState state,
        String delegate,
        String agency,
        String jobTitle,
        UUID sessionId,
        String courseTitle,
        List<DayTimes> days,
        String venue,
        BookingState bookingState,
        String approver,
        String standsInFor,
        String reason,
        boolean ownCase,
        Instant askedAt,
        Instant lapsesAt) {

    /** Whether somebody can still say yes or no. */
    public boolean wanted() {
        return state == ApprovalState.WANTED;
    }
}
