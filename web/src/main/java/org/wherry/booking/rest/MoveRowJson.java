package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.MoveRow;
import org.wherry.booking.model.MovedBooking.Answer;

/** Somebody who is to be moved to another session, or was. */
@JsonbNillable
@Schema(name = "MoveRow")
public record MoveRowJson(
        String reference,
        String delegate,
        @Schema(nullable = true) String agency,
        BookingState state,

        @Schema(description = "The reason why they cannot be moved; null where they can", nullable = true)
        String obstacle,

        @Schema(description = "What they said; null while they have not", nullable = true)
        Answer answer) {

    static MoveRowJson of(MoveRow row) {
        return new MoveRowJson(
                row.reference(),
                row.delegate(),
                row.agency(),
                row.state(),
                row.obstacle() == null ? null : row.obstacle().reason().name(),
                row.answer());
    }
}
