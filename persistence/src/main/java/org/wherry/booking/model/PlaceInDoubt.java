package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wherry.common.model.Refusal;

/**
 * A booking whose prerequisite was only expected to be attended, and was not.
 *
 * <p>It begins when that attendance fell away. The booking keeps its place and its state meanwhile. It ends when a
 * coordinator decides, when the prerequisite is met otherwise, or with the booking.
 */
@Entity
@Table(name = "place_in_doubt")
public class PlaceInDoubt {

    private static final int MISSING_MAX = 1_000;

    @Id
    @SequenceGenerator(name = "place_in_doubt_seq", sequenceName = "place_in_doubt_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_in_doubt_seq")
    private Long id;

    @Column(name = "booking_id")
    private long bookingId;

    private String missing;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private Settled settled;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Version
    private long version;

    /** How a doubt ended. */
    public enum Settled {
        /** A coordinator let the place stay. */
        KEPT,
        /** A coordinator gave the place to others. */
        GIVEN_UP,
        /** What was asked for first is attended, expected or waived after all. */
        MET,
        /** The booking ended by itself. */
        ENDED
    }

    protected PlaceInDoubt() {}

    /** Doubts a booking (id inside) for which courses of these titles are missing. */
    public PlaceInDoubt(long bookingId, String missing, Instant now) {
        this.bookingId = bookingId;
        this.missing = missing.substring(0, Math.min(missing.length(), MISSING_MAX));
        raisedAt = now;
    }

    /** Ends it. */
    public void settle(Settled how, Instant now) {
        if (settled != null) {
            throw new Refusal(BookingRefusal.NOTHING_AWAITED);
        }
        settled = how;
        settledAt = now;
    }

    public long bookingId() {
        return bookingId;
    }

    /** The titles of what is missing. */
    public String missing() {
        return missing;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
