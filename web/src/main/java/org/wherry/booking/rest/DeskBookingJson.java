package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.Awaited;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.DeskRow;

/** A booking as those read it who book for others: how it stands, and nothing that was learnt. */
@JsonbNillable
@Schema(name = "DeskBooking", description = "A booking as those read it who book for others")
public record DeskBookingJson(
        String reference,
        String delegate,
        @Schema(nullable = true) String post,
        UUID sessionId,
        String courseTitle,
        BookingState state,
        @Schema(nullable = true) Cancellation cancellation,
        List<Awaited> awaits,
        Instant askedAt,

        @Schema(description = "What was said for it; for coordinators", nullable = true)
        String why,

        @Schema(description = "The place elsewhere that ends once this one is sure", nullable = true)
        String movingFrom) {

    static DeskBookingJson of(DeskRow row) {
        return new DeskBookingJson(
                row.reference(),
                row.delegate(),
                row.work(),
                row.sessionId(),
                row.courseTitle(),
                row.state(),
                row.cancellation(),
                row.awaits(),
                row.askedAt(),
                row.why(),
                row.movingFrom());
    }
}
