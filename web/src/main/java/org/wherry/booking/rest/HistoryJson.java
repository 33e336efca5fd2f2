package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.Awaited;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.HistoryRow;

/** One thing that happened to a booking. */
@JsonbNillable
@Schema(name = "BookingEvent", description = "One thing that happened to a booking")
public record HistoryJson(
        Instant at,
        BookingState state,
        @Schema(nullable = true) Awaited answered,

        @Schema(description = "By whom; null for Wherry itself", nullable = true)
        String by,

        @Schema(nullable = true) String reason) {

    static HistoryJson of(HistoryRow row) {
        return new HistoryJson(row.at(), row.to(), row.answered(), row.by(), row.reason());
    }
}
