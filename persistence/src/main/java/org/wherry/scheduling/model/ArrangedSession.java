package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;

/** How a session is arranged: where, for whom, and by which numbers; what {@link Arrangements} say, kept. */
@MappedSuperclass
public abstract class ArrangedSession extends AdmittingSession {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private Series series;

    @Embedded
    private SessionSettings settings = SessionSettings.usual();

    @Enumerated(EnumType.STRING)
    @Column(name = "collects_feedback")
    private CollectsFeedback collectsFeedback = CollectsFeedback.ONLINE;

    @Column(name = "figures_note")
    private String figuresNote;

    /** Arranges it like this for so many places; returns whether that is at another venue, or in another room, than before. */
    final boolean settle(Arrangements how, int capacity) {
        Terms terms = how.terms();
        terms.fit(capacity);
        boolean moved = venue != how.venue() || room != null && room != terms.room();
        venue = how.venue();
        room = terms.room();
        series = how.series();
        admit(how);
        settings = terms.settings();
        collectsFeedback = how.collects();
        figuresNote = how.figuresNote();
        return moved;
    }

    public Optional<Venue> venue() {
        return Optional.ofNullable(venue);
    }

    /** The room of its venue, once that is settled. */
    public Optional<Room> room() {
        return Optional.ofNullable(room);
    }

    public Optional<Series> series() {
        return Optional.ofNullable(series);
    }

    /** The numbers and notes by which it is run. */
    public SessionSettings settings() {
        return settings;
    }

    /** With fewer than these on the decision day the coordinator decides; 0 for no minimum. */
    public int minimum() {
        return settings.minimum();
    }

    /** A cancellation fewer days before it than this is late. */
    public int noticePeriodDays() {
        return settings.noticePeriodDays();
    }

    /** Whether a freed place is offered to whoever waits without anybody's doing. */
    public boolean automaticOffers() {
        return settings.automaticOffers();
    }

    public CollectsFeedback collectsFeedback() {
        return collectsFeedback;
    }

    public Optional<String> figuresNote() {
        return Optional.ofNullable(figuresNote);
    }
}
