package org.wherry.booking.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.scheduling.model.DayTimes;

/**
 * A booking as those read it who book for others: who comes and how it stands, and nothing that was learnt.
 *
 * @param reference the booking's
 * @param delegate who comes, by name
 * @param work the job title and agency of the post, or null
 * @param sessionId the session's id outside
 * @param courseTitle the course
 * @param days its days
 * @param cancellation how it was cancelled, or null
 * @param awaits whose words it awaits
 * @param askedAt when it was asked for
 * @param askedBy who asked, by name; null: a job
 * @param why what was said when it was made, or null; for coordinators only
 * @param canChange whether it is live and its session has not begun
 * @param movingFrom the reference of the delegate's place elsewhere that this one ends once it is sure, or null
 */
public record DeskRow(
        String reference,
        String delegate,
        String work,
        UUID sessionId,
        String courseTitle,
        List<DayTimes> days,
        BookingState state,
        Cancellation cancellation,
        List<Awaited> awaits,
        Instant askedAt,
        String askedBy,
        String why,
        boolean canChange,
        String movingFrom) {

    /** Whether the place can go to a colleague or be moved. */
    public boolean canGoOn() {
        return canChange && state == BookingState.CONFIRMED;
    }
}
