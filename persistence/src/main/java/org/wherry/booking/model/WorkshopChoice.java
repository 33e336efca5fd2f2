package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Which workshop of a round a booking has chosen. It begins when the delegate chooses, may become another workshop of the
 * round, and is held for as long as the booking has its place: the database itself lets it go with that. Only
 * {@link WorkshopPlaces} makes and changes choices, because it counts.
 */
@Entity
@Table(name = "workshop_choice")
public class WorkshopChoice {

    @Id
    @SequenceGenerator(name = "workshop_choice_seq", sequenceName = "workshop_choice_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workshop_choice_seq")
    private Long id;

    @Column(name = "booking_id")
    private long bookingId;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "workshop_id")
    private long workshopId;

    @Column(updatable = false)
    private boolean held = true;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Version
    private long version;

    protected WorkshopChoice() {}

    WorkshopChoice(long bookingId, long itemId, long workshopId, Instant now) {
        this.bookingId = bookingId;
        this.itemId = itemId;
        become(workshopId, now);
    }

    final void become(long workshop, Instant now) {
        workshopId = workshop;
        chosenAt = now;
    }

    /** The same choice, for the booking (id inside) that took over. */
    public WorkshopChoice handedTo(long booking, Instant now) {
        return new WorkshopChoice(booking, itemId, workshopId, now);
    }

    /** The booking (id inside) that chose. */
    public long bookingId() {
        return bookingId;
    }

    /** The round (id inside) in which it chose. */
    public long itemId() {
        return itemId;
    }

    /** The workshop (id inside) that it chose. */
    public long workshopId() {
        return workshopId;
    }

    /** Whether it takes a place: its booking has one on the session. */
    public boolean isHeld() {
        return held;
    }
}
