package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One thing that happened to a booking; it is written once and never changed. */
@Entity
@Table(name = "booking_event")
public class BookingEvent {

    @Id
    @SequenceGenerator(name = "booking_event_seq", sequenceName = "booking_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booking_event_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id")
    private Booking booking;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private BookingState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private BookingState to;

    private Instant at;

    @Column(name = "by_id")
    private Long byId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Awaited answered;

    protected BookingEvent() {}

    BookingEvent(Booking booking, int position, BookingState from, BookingState to, Instant at, Long by, String why) {
        this.booking = booking;
        this.position = position;
        this.from = from;
        this.to = to;
        this.at = at;
        this.byId = by;
        this.reason = why;
    }

    /** It is the answer to this. */
    void answer(Awaited word) {
        answered = word;
    }

    /** Which awaited word it gave or refused, where it did. */
    public Optional<Awaited> answered() {
        return Optional.ofNullable(answered);
    }

    /** The state before; none for the first event. */
    public Optional<BookingState> from() {
        return Optional.ofNullable(from);
    }

    /** The state after. */
    public BookingState to() {
        return to;
    }

    /** When it happened. */
    public Instant at() {
        return at;
    }

    /** Who did it (id inside); nobody when a job did. */
    public Optional<Long> by() {
        return Optional.ofNullable(byId);
    }

    /** Why, where that was said. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
