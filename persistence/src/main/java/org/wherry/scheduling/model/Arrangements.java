package org.wherry.scheduling.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * How a session is run, apart from its days and its capacity.
 *
 * @param venue where, or null while that is not known
 * @param series what it is reported with, or null
 * @param openTo the agencies (ids inside) that it is open to, with those below them; empty: everybody
 * @param collects how it asks for feedback
 * @param bookingOpens null: as soon as it is published
 * @param bookingCloses null: when it begins, which is the latest in any case
 * @param trainers who delivers it (ids inside) and their parts
 * @param figuresNote what a reader of its figures has to know, or null
 */
public record Arrangements(
        Venue venue,
        Series series,
        Set<Long> openTo,
        CollectsFeedback collects,
        Instant bookingOpens,
        Instant bookingCloses,
        Map<Long, TrainerPart> trainers,
        String figuresNote) {

    /** The longest note on its figures. */
    public static final int NOTE_MAX = 1000;

    /** Refuses a booking window that closes before it opens. */
    public Arrangements {
        Objects.requireNonNull(collects);
        openTo = Set.copyOf(openTo);
        trainers = Map.copyOf(trainers);
        figuresNote = Text.optional(figuresNote, "figuresNote", NOTE_MAX);
        if (bookingOpens != null && bookingCloses != null && !bookingOpens.isBefore(bookingCloses)) {
            throw new Refusal(SchedulingRefusal.CLOSES_BEFORE_IT_OPENS);
        }
    }
}
