package org.wherry.scheduling.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wherry.common.model.CountyTime;
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
 * @param terms in which room, for whom else, and by which numbers
 */
public record Arrangements(
        Venue venue,
        Series series,
        Set<Long> openTo,
        CollectsFeedback collects,
        Instant bookingOpens,
        Instant bookingCloses,
        Map<Long, TrainerPart> trainers,
        String figuresNote,
        Terms terms) {

    /** The longest note on its figures. */
    public static final int NOTE_MAX = 1000;

    /** On the usual terms: for all where no agency is named. */
    public Arrangements(
            Venue venue,
            Series series,
            Set<Long> openTo,
            CollectsFeedback collects,
            Instant bookingOpens,
            Instant bookingCloses,
            Map<Long, TrainerPart> trainers,
            String figuresNote) {
        this(
                venue,
                series,
                openTo,
                collects,
                bookingOpens,
                bookingCloses,
                trainers,
                figuresNote,
                Terms.usual(!openTo.isEmpty()));
    }

    /** Refuses a booking window that closes before it opens, and a room that is elsewhere. */
    public Arrangements {
        Objects.requireNonNull(collects);
        openTo = terms.openness() == Openness.AGENCIES ? Set.copyOf(openTo) : Set.of();
        if (terms.openness() == Openness.AGENCIES && openTo.isEmpty()) {
            throw new Refusal(SessionRefusal.FOR_NOBODY);
        }
        if (terms.room() != null && terms.room().venue() != venue) {
            throw new Refusal(SessionRefusal.ROOM_ELSEWHERE);
        }
        trainers = Map.copyOf(trainers);
        figuresNote = Text.optional(figuresNote, "figuresNote", NOTE_MAX);
        if (bookingOpens != null && bookingCloses != null && !bookingOpens.isBefore(bookingCloses)) {
            throw new Refusal(SchedulingRefusal.CLOSES_BEFORE_IT_OPENS);
        }
    }

    /** How a session is arranged, so many days later: what has a date moves with it. */
    public static Arrangements of(CourseSession session, long daysLater) {
        Terms terms = new Terms(
                session.room().orElse(null),
                session.openness(),
                session.networks(),
                session.invited(),
                session.shares().stream()
                        .map(share -> new Share(share.sector(), share.places(), later(share.until(), daysLater)))
                        .toList(),
                session.settings());
        return new Arrangements(
                session.venue().orElse(null),
                session.series().orElse(null),
                session.openTo(),
                session.collectsFeedback(),
                session.bookingOpens().map(opens -> later(opens, daysLater)).orElse(null),
                session.bookingCloses().equals(session.startsAt()) ? null : later(session.bookingCloses(), daysLater),
                session.trainers().stream().collect(Collectors.toMap(SessionTrainer::personId, SessionTrainer::part)),
                session.figuresNote().orElse(null),
                terms);
    }

    /** The same time of day on the county's clocks. */
    private static Instant later(Instant instant, long days) {
        return instant.atZone(CountyTime.ZONE).plusDays(days).toInstant();
    }
}
