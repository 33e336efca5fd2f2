package org.wherry.booking.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.Reservation;
import org.wherry.booking.model.ReservationRow;

/** Places that an agency holds without saying yet for whom. */
@Schema(name = "Reservation", description = "Places that an agency holds without saying yet for whom")
public record ReservationJson(
        UUID id,
        UUID sessionId,
        String courseTitle,
        UUID agency,
        String agencyName,
        int places,
        int unnamed,
        Instant nameBy,
        Reservation.State state,
        List<String> named) {

    static ReservationJson of(ReservationRow row) {
        return new ReservationJson(
                row.id(),
                row.sessionId(),
                row.courseTitle(),
                row.agencyId(),
                row.agency(),
                row.places(),
                row.unnamed(),
                row.nameBy(),
                row.state(),
                row.named());
    }
}
