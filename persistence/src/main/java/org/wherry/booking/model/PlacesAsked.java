package org.wherry.booking.model;

import java.time.Instant;
import java.util.Objects;
import org.wherry.common.model.Refusal;

/**
 * Asks to hold places without saying yet for whom.
 *
 * @param agency for which agency (id inside)
 * @param places how many, 1 to {@value Reservation#PLACES_MAX}
 * @param nameBy until when the names are said
 * @param note what is to be remembered of it, or null
 * @param by who asks (id inside), or null for a job
 */
public record PlacesAsked(long agency, int places, Instant nameBy, String note, Long by) {

    /** Takes only a number of places that there can be. */
    public PlacesAsked {
        Objects.requireNonNull(nameBy);
        if (places < 1 || places > Reservation.PLACES_MAX) {
            throw new Refusal(BookingRefusal.RESERVATION_IMPOSSIBLE, Reservation.PLACES_MAX);
        }
    }
}
