package org.wherry.booking.model;

import java.util.Objects;

/**
 * A wish for a place that has passed the cheap checks.
 *
 * @param reference what the booking will be called
 * @param delegate who comes (id inside)
 * @param post under which post (id inside), or null
 * @param ifFull what they want when no place is free
 * @param by who asks (id inside), or null for a job
 */
public record PlaceWanted(BookingReference reference, long delegate, Long post, IfFull ifFull, Long by) {

    /** Takes no wish without a reference and an answer to a full session. */
    public PlaceWanted {
        Objects.requireNonNull(reference);
        Objects.requireNonNull(ifFull);
    }
}
