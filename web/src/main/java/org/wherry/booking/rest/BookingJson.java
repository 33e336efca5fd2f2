package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Cancellation;
import org.wherry.scheduling.model.DayTimes;

/** A booking as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({
    "reference",
    "state",
    "sessionId",
    "courseTitle",
    "days",
    "venue",
    "locality",
    "placeInLine",
    "offeredUntil",
    "cancellation",
    "canCancel"
})
@Schema(name = "Booking", description = "A delegate’s claim on a place of a session")
public record BookingJson(
        @Schema(description = "Ten characters, without I, L, O and U", examples = "7K3M9QWX2B")
        String reference,

        BookingState state,
        UUID sessionId,
        String courseTitle,

        @Schema(description = "When, with the offset that the county’s clocks have then")
        List<DayTimes> days,

        @Schema(nullable = true) String venue,
        @Schema(nullable = true) String locality,

        @Schema(description = "From 1; null unless it waits", nullable = true)
        Integer placeInLine,

        @Schema(description = "Until when a place is held; null unless it is offered", nullable = true)
        Instant offeredUntil,

        @Schema(description = "How it was cancelled; null unless it was", nullable = true)
        Cancellation cancellation,

        @Schema(description = "Whether it can still be cancelled")
        boolean canCancel) {

    static BookingJson of(BookingRow row) {
        return new BookingJson(
                row.reference(),
                row.state(),
                row.sessionId(),
                row.courseTitle(),
                row.days(),
                row.venue(),
                row.locality(),
                row.placeInLine(),
                row.offeredUntil(),
                row.cancellation(),
                row.canCancel());
    }
}
