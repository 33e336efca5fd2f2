package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wherry.common.model.Refusal;

/**
 * The places of one workshop: the row that is locked while one of them is given away. What it is called and how many
 * places it has is planned with the agenda; how many are taken is counted by the database itself, so that all of it is
 * read here and never written.
 */
@Entity
@Table(name = "workshop")
public class WorkshopPlaces {

    @Id
    private long id;

    @Column(name = "item_id", insertable = false, updatable = false)
    private long itemId;

    @Column(insertable = false, updatable = false)
    private String title;

    @Column(insertable = false, updatable = false)
    private int places;

    @Column(name = "places_taken", insertable = false, updatable = false)
    private int placesTaken;

    protected WorkshopPlaces() {}

    /** Gives one of them to a booking (id inside) that has chosen nothing in the round yet. */
    public WorkshopChoice give(long booking, Instant now) {
        refuseIfFull();
        return new WorkshopChoice(booking, itemId, id, now);
    }

    /** Gives one of them to a booking that leaves another workshop of the round for it. */
    public void give(WorkshopChoice choice, Instant now) {
        refuseIfFull();
        choice.become(id, now);
    }

    private void refuseIfFull() {
        if (placesTaken >= places) {
            throw full();
        }
    }

    /** That it is full, as it is told. */
    public Refusal full() {
        return new Refusal(WorkshopRefusal.WORKSHOP_FULL, title);
    }

    /** The workshop's id inside. */
    public long id() {
        return id;
    }
}
