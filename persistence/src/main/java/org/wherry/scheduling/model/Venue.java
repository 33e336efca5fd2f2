package org.wherry.scheduling.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** Where sessions are held: rooms under one roof, in a locality, with what those who come have to know. */
@Entity
public class Venue {

    /** The longest name. */
    public static final int NAME_MAX = 200;

    /** The longest address. */
    public static final int ADDRESS_MAX = 500;

    private static final String MAIN_ROOM = "Main room";

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

    @Embedded
    private VenueFacts facts = VenueFacts.unknown();

    @OneToMany(mappedBy = "venue", cascade = CascadeType.ALL)
    @OrderBy("name, id")
    private List<Room> rooms = new ArrayList<>();

    @Version
    private long version;

    protected Venue() {}

    /**
     * Enters a venue with one room, the main one.
     *
     * @param localityId the id inside of the locality that it lies in
     * @param capacity how many its largest room holds, at least 1
     */
    public Venue(String name, String address, long localityId, int capacity) {
        if (capacity < 1) {
            throw new Refusal(SchedulingRefusal.CAPACITY_IMPOSSIBLE);
        }
        this.capacity = capacity;
        describe(name, address, localityId, VenueFacts.unknown());
        rooms.add(new Room(this, MAIN_ROOM, capacity, capacity));
    }

    /** Says where it is and what it offers. */
    public final void describe(String newName, String newAddress, long locality, VenueFacts newFacts) {
        name = Text.line(newName, "name", NAME_MAX);
        address = Text.required(newAddress, "address", ADDRESS_MAX);
        localityId = locality;
        facts = newFacts;
    }

    /**
     * Adds a room.
     *
     * @param seats how many it seats, at least 1
     * @param fireLimit how many may be in it at once, no fewer than it seats
     */
    public Room addRoom(String roomName, int seats, int fireLimit) {
        Room room = new Room(this, roomName, seats, fireLimit);
        refuseTwin(room);
        rooms.add(room);
        recount();
        return room;
    }

    /** Changes one of its rooms (its id outside). */
    public void changeRoom(UUID which, String roomName, int seats, int fireLimit) {
        Room room = room(which);
        room.become(roomName, seats, fireLimit);
        refuseTwin(room);
        recount();
    }

    /** One of its rooms, by its id outside. */
    public Room room(UUID which) {
        return rooms.stream()
                .filter(room -> room.publicId().equals(which))
                .findFirst()
                .orElseThrow(() -> new NoSuch("room", which));
    }

    private void refuseTwin(Room room) {
        if (rooms.stream().anyMatch(other -> other != room && other.name().equals(room.name()))) {
            throw new Refusal(SessionRefusal.ROOM_NAMED_TWICE);
        }
    }

    private void recount() {
        capacity = rooms.stream().mapToInt(Room::capacity).max().orElse(capacity);
    }

    /** The id inside. */
    public Long id() {
        return id;
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

    /** How many its largest room holds. */
    public int capacity() {
        return capacity;
    }

    /** What it offers those who come. */
    public VenueFacts facts() {
        return facts;
    }

    /** Its rooms, by name. */
    public List<Room> rooms() {
        return rooms.stream().sorted(Comparator.comparing(Room::name)).toList();
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }
}
