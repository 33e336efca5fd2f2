package org.wherry.booking.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.scheduling.model.DayTimes;

/**
 * A reservation as people read it.
 *
 * @param id the id outside
 * @param sessionId the session's id outside
 * @param agencyId the agency's id outside
 * @param agency whose it is, by name
 * @param places how many places it was made for
 * @param unnamed how many of them have no name yet
 * @param nameBy until when names are said
 * @param named who was named, by name, and still comes
 */
public record ReservationRow(
        UUID id,
        UUID sessionId,
        String courseTitle,
        List<DayTimes> days,
        UUID agencyId,
        String agency,
        int places,
        int unnamed,
        Instant nameBy,
        Reservation.State state,
        String note,
        List<String> named) {

    /** Copies the names. */
    public ReservationRow {
        named = List.copyOf(named);
    }

    /** Whether places of it can be named or given back. */
    public boolean isOpen() {
        return state == Reservation.State.OPEN;
    }
}
