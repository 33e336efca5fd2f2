package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Places of a session that an agency holds without saying yet for whom. They are named one by one, each becoming a
 * booking, and may be given back; what is not named in time lapses and is free. Only {@link SessionPlaces} makes and
 * changes reservations, because it counts the places that they hold.
 */
@Entity
public class Reservation {

    /** The most places that one reservation holds. */
    public static final int PLACES_MAX = 100;

    /** The longest note. */
    public static final int NOTE_MAX = 500;

    /** What became of it. */
    public enum State {
        /** Some of its places are not named yet. */
        OPEN,
        /** Every place has a name. */
        NAMED,
        /** What was not named was given back. */
        GIVEN_BACK,
        /** What was not named in time is free. */
        LAPSED
    }

    @Id
    @SequenceGenerator(name = "reservation_seq", sequenceName = "reservation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reservation_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "agency_id")
    private long agencyId;

    private int places;

    private int unnamed;

    @Column(name = "name_by")
    private Instant nameBy;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String note;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Reservation() {}

    Reservation(long sessionId, PlacesAsked asked, Instant now) {
        this.sessionId = sessionId;
        agencyId = asked.agency();
        places = asked.places();
        unnamed = asked.places();
        nameBy = asked.nameBy();
        note = Text.optional(asked.note(), "note", NOTE_MAX);
        madeAt = now;
        madeBy = asked.by();
    }

    /** Takes one place out of it, for somebody with a name. */
    void name(Instant now) {
        requireOpen(now);
        unnamed--;
        endIfDone(State.NAMED, now);
    }

    /** Gives so many of the unnamed places back. */
    void giveBack(int number, Instant now) {
        requireOpen(now);
        if (number < 1 || number > unnamed) {
            throw new Refusal(BookingRefusal.NOT_SO_MANY_UNNAMED, unnamed);
        }
        unnamed -= number;
        endIfDone(State.GIVEN_BACK, now);
    }

    /** Its time has passed, or the session was called off: whatever has no name is free. */
    void lapse(Instant now) {
        unnamed = 0;
        endIfDone(State.LAPSED, now);
    }

    private void endIfDone(State how, Instant now) {
        if (unnamed == 0) {
            state = how;
            endedAt = now;
        }
    }

    private void requireOpen(Instant now) {
        if (state != State.OPEN || isOver(now)) {
            throw new Refusal(BookingRefusal.RESERVATION_ENDED);
        }
    }

    /** Whether the time to name its places has passed. */
    public boolean isOver(Instant now) {
        return !now.isBefore(nameBy);
    }

    public Long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long sessionId() {
        return sessionId;
    }

    /** The agency (id inside) that holds the places. */
    public long agencyId() {
        return agencyId;
    }

    /** How many places it was made for. */
    public int places() {
        return places;
    }

    /** How many of them have no name yet, and are held. */
    public int unnamed() {
        return unnamed;
    }

    /** Until when names have to be said. */
    public Instant nameBy() {
        return nameBy;
    }

    public State state() {
        return state;
    }

    /** What was noted when it was made. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
