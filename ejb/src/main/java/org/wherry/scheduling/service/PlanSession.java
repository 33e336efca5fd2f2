package org.wherry.scheduling.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.TrainerPart;

/**
 * Plans a session.
 *
 * @param course the course's id outside
 * @param capacity 1 to 2,000
 * @param venue its id outside, or null while that is not known
 * @param series its id outside, or null
 * @param days at least one
 * @param trainers who delivers it
 * @param openTo ids outside of the agencies that it is open to, with those below them; empty: everybody
 * @param bookingOpens null: as soon as it is published
 * @param bookingCloses null: when it begins
 * @param figuresNote what a reader of its figures has to know, or null
 * @param terms in which room, for whom else, and by which numbers
 */
public record PlanSession(
        UUID course,
        int capacity,
        UUID venue,
        UUID series,
        List<Day> days,
        List<Trainer> trainers,
        Set<UUID> openTo,
        CollectsFeedback collects,
        Instant bookingOpens,
        Instant bookingCloses,
        String figuresNote,
        PlanTerms terms) {

    /** On the usual terms. */
    public PlanSession(
            UUID course,
            int capacity,
            UUID venue,
            UUID series,
            List<Day> days,
            List<Trainer> trainers,
            Set<UUID> openTo,
            CollectsFeedback collects,
            Instant bookingOpens,
            Instant bookingCloses,
            String figuresNote) {
        this(
                course,
                capacity,
                venue,
                series,
                days,
                trainers,
                openTo,
                collects,
                bookingOpens,
                bookingCloses,
                figuresNote,
                PlanTerms.usual());
    }

    /** Somebody (their id outside) who delivers it, and their part. */
    public record Trainer(UUID person, TrainerPart part) {}

    /** The same plan, delivered by these. */
    PlanSession deliveredBy(List<Trainer> others) {
        return new PlanSession(
                course,
                capacity,
                venue,
                series,
                days,
                others,
                openTo,
                collects,
                bookingOpens,
                bookingCloses,
                figuresNote,
                terms);
    }
}
