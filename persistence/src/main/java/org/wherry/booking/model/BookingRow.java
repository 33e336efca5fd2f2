package org.wherry.booking.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.scheduling.model.DayTimes;

/**
 * A booking as its delegate and the staff see it.
 *
 * @param cancellation how it was cancelled, or null
 * @param sessionId the session's id outside
 * @param courseId the course's id outside
 * @param venue null while it is not known
 * @param locality null while the venue is not known
 * @param placeInLine from 1; null unless it waits
 * @param offeredUntil until when a place is held; null unless it is offered
 * @param canCancel whether it is live and the session has not begun
 * @param cancelsLate whether cancelling now would be within the notice period
 * @param delegate whose it is, by name
 * @param told whether they wait, and were told of a free place that goes to the first who takes it
 */
public record BookingRow(
        String reference,
        BookingState state,
        Cancellation cancellation,
        UUID sessionId,
        UUID courseId,
        String courseTitle,
        List<DayTimes> days,
        String venue,
        String address,
        String locality,
        Integer placeInLine,
        Instant offeredUntil,
        boolean canCancel,
        boolean cancelsLate,
        String delegate,
        boolean told) {}
