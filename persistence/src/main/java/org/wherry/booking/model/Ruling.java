package org.wherry.booking.model;

import java.util.Optional;
import org.wherry.common.model.Refusal;

/**
 * What one rule of a place says: nothing, that it refuses, that somebody's word is needed, that a reason is, or that
 * something is worth knowing.
 *
 * @param refusal why there is no place
 * @param awaits whose word is needed first
 * @param reasonNeeded how the delegate is asked for a reason, where one has to be said
 * @param warning what is worth knowing
 */
public record Ruling(
        Optional<Refusal> refusal,
        Optional<Awaited> awaits,
        Optional<Refusal> reasonNeeded,
        Optional<Refusal> warning) {

    private static final Ruling CLEAR =
            new Ruling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The rule has nothing to say. */
    static Ruling clear() {
        return CLEAR;
    }

    /** There is no place. */
    static Ruling refuse(BookingRefusal why, Object... details) {
        return refuse(new Refusal(why, details));
    }

    /** There is no place. */
    static Ruling refuse(Refusal why) {
        return new Ruling(Optional.of(why), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Somebody's word is needed. */
    static Ruling await(Awaited word) {
        return new Ruling(Optional.empty(), Optional.of(word), Optional.empty(), Optional.empty());
    }

    /** Somebody's word is needed, and a reason to be judged. */
    static Ruling await(Awaited word, Refusal askedForReason) {
        return new Ruling(Optional.empty(), Optional.of(word), Optional.of(askedForReason), Optional.empty());
    }

    /** A reason has to be said, which is kept with the booking. */
    static Ruling askWhy(Refusal askedForReason) {
        return new Ruling(Optional.empty(), Optional.empty(), Optional.of(askedForReason), Optional.empty());
    }

    /** There is a place, but this is worth knowing. */
    static Ruling warn(Refusal words) {
        return new Ruling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
    }
}
