package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** A room of a venue: how many it seats, and how many may be in it at once. */
@Entity
public class Room {

    /** The longest name. */
    public static final int NAME_MAX = 200;

    @Id
    @SequenceGenerator(name = "room_seq", sequenceName = "room_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "room_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    private String name;

    private int capacity;

    @Column(name = "fire_limit")
    private int fireLimit;

    protected Room() {}

    Room(Venue venue, String name, int capacity, int fireLimit) {
        this.venue = venue;
        become(name, capacity, fireLimit);
    }

    final void become(String newName, int seats, int mostPeople) {
        name = Text.line(newName, "name", NAME_MAX);
        if (seats < 1 || seats > mostPeople) {
            throw new Refusal(SessionRefusal.SEATS_ABOVE_FIRE_LIMIT);
        }
        capacity = seats;
        fireLimit = mostPeople;
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The venue that it is in. */
    public Venue venue() {
        return venue;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }

    /** How many it seats. */
    public int capacity() {
        return capacity;
    }

    /** How many may be in it at once; no session in it has more places. */
    public int fireLimit() {
        return fireLimit;
    }
}
