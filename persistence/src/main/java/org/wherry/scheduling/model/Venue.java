package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** Where sessions are held: a room in a locality that holds so many. */
@Entity
public class Venue {

    /** The longest name. */
    public static final int NAME_MAX = 200;

    /** The longest address. */
    public static final int ADDRESS_MAX = 500;

    @Id
    @SequenceGenerator(name = "venue_seq", sequenceName = "venue_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "venue_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String name;

    private String address;

    @Column(name = "locality_id")
    private long localityId;

    private int capacity;

    protected Venue() {}

    /**
     * Enters a venue.
     *
     * @param localityId the id inside of the locality that it lies in
     * @param capacity how many its room holds, at least 1
     */
    public Venue(String name, String address, long localityId, int capacity) {
        this.name = Text.line(name, "name", NAME_MAX);
        this.address = Text.required(address, "address", ADDRESS_MAX);
        this.localityId = localityId;
        if (capacity < 1) {
            throw new Refusal(SchedulingRefusal.CAPACITY_IMPOSSIBLE);
        }
        this.capacity = capacity;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }

    /** Where it is. */
    public String address() {
        return address;
    }

    /** The id inside of its locality. */
    public long localityId() {
        return localityId;
    }

    /** How many its room holds. */
    public int capacity() {
        return capacity;
    }
}
