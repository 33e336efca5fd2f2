package org.wherry.booking.model;

import java.util.Objects;
import java.util.Set;

/**
 * A wish for a place that has passed the cheap checks.
 *
 * @param reference what the booking will be called
 * @param delegate who comes (id inside)
 * @param post under which post (id inside), or null
 * @param ifFull what they want when no place is free
 * @param by who asks (id inside), or null for a job
 * @param awaits whose word it needs before the place is sure; none: it is sure at once
 * @param why what was said for it, or null
 */
public record PlaceWanted(
        BookingReference reference, long delegate, Long post, IfFull ifFull, Long by, Set<Awaited> awaits, String why) {

    /** Takes no wish without a reference and an answer to a full session. */
    public PlaceWanted {
        Objects.requireNonNull(reference);
        Objects.requireNonNull(ifFull);
        awaits = Set.copyOf(awaits);
    }

    /** The same wish, awaiting other words. */
    public PlaceWanted awaiting(Set<Awaited> words) {
        return new PlaceWanted(reference, delegate, post, ifFull, by, words, why);
    }

    /** A wish that needs nobody's word. */
    public PlaceWanted(BookingReference reference, long delegate, Long post, IfFull ifFull, Long by) {
        this(reference, delegate, post, ifFull, by, Set.of(), null);
    }
}
