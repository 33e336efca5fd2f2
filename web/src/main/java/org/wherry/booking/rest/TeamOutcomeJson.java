package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.service.TeamBookingService.Booked;
import org.wherry.common.web.Words;

/** What came of booking for somebody. */
@JsonbNillable
@Schema(name = "TeamOutcome", description = "What came of booking for somebody")
public record TeamOutcomeJson(
        String name,
        @Schema(nullable = true) String reference,
        @Schema(nullable = true) BookingState state,

        @Schema(description = "The reason of the refusal, or null", nullable = true)
        String refused,

        @Schema(description = "What to do instead, or null", nullable = true)
        String words) {

    static TeamOutcomeJson of(Booked one) {
        return one.refusal() == null
                ? new TeamOutcomeJson(
                        one.name(), one.booking().reference(), one.booking().state(), null, null)
                : new TeamOutcomeJson(
                        one.name(), null, null, one.refusal().reason().name(), Words.say(one.refusal()));
    }
}
