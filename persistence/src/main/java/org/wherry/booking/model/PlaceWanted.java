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
 * @param replaces the booking (id inside) that it takes over from, at once or as soon as it is sure; or null
 * @param reservation the reservation (id inside) that it is named from, or null
 */
public record PlaceWanted(
        BookingReference reference,
        long delegate,
        Long post,
        IfFull ifFull,
        Long by,
        Set<Awaited> awaits,
        String why,
        Long replaces,
        Long reservation) {

    /** Takes no wish without a reference and an answer to a full session. */
    public PlaceWanted {
        Objects.requireNonNull(reference);
        Objects.requireNonNull(ifFull);
        awaits = Set.copyOf(awaits);
    }

    /** A wish that needs nobody's word. */
    public PlaceWanted(BookingReference reference, long delegate, Long post, IfFull ifFull, Long by) {
        this(reference, delegate, post, ifFull, by, Set.of(), null, null, null);
    }

    /** The same wish, awaiting these words and said for so. */
    public PlaceWanted awaiting(Set<Awaited> words, String said) {
        return new PlaceWanted(reference, delegate, post, ifFull, by, words, said, replaces, reservation);
    }

    /** The same wish, taking over from another booking (id inside). */
    public PlaceWanted takingOverFrom(long booking) {
        return new PlaceWanted(reference, delegate, post, ifFull, by, awaits, why, booking, reservation);
    }

    /** The same wish, named from a reservation (id inside). */
    public PlaceWanted namedFrom(long reserved) {
        return new PlaceWanted(reference, delegate, post, ifFull, by, awaits, why, replaces, reserved);
    }
}
