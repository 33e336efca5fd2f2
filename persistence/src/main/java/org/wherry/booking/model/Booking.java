package org.wherry.booking.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A delegate's claim on a place of a session. It is confirmed at once, or waits in line until a freed place is
 * offered, which the delegate accepts, declines or lets lapse; and it can be cancelled until the session begins.
 * Every change appends a {@link BookingEvent}: nothing that happened is overwritten. Only {@link SessionPlaces} makes
 * bookings and gives them places, because it counts.
 */
@Entity
public class Booking {

    /** Whoever cancels later than this before the start cancels late. */
    public static final Duration NOTICE = Duration.ofDays(7);

    /** The longest reason for a cancellation. */
    public static final int REASON_MAX = 500;

    @Id
    @SequenceGenerator(name = "booking_seq", sequenceName = "booking_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booking_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String reference;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "delegate_id")
    private long delegateId;

    @Column(name = "post_id")
    private Long postId;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    @Enumerated(EnumType.STRING)
    private Cancellation cancellation;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<BookingEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected Booking() {}

    Booking(long sessionId, PlaceWanted wanted, BookingState first, Instant now) {
        reference = wanted.reference().value();
        this.sessionId = sessionId;
        delegateId = wanted.delegate();
        postId = wanted.post();
        askedAt = now;
        waitingSince = first == BookingState.WAITING ? now : null;
        become(first, now, wanted.by(), null);
    }

    /** Holds a freed place for the delegate until a time. */
    void offer(Instant until, Instant now) {
        require(BookingState.WAITING);
        become(BookingState.OFFERED, now, null, null);
        offeredUntil = until;
    }

    /** Takes the offered place, in time. */
    void accept(Long by, Instant now) {
        require(BookingState.OFFERED);
        if (isOfferOver(now)) {
            throw new Refusal(BookingRefusal.NO_OFFER);
        }
        become(BookingState.CONFIRMED, now, by, null);
    }

    /** Leaves the offered place to the next in line. */
    void decline(Long by, Instant now) {
        require(BookingState.OFFERED);
        become(BookingState.DECLINED, now, by, null);
    }

    /** The offer was not answered in time. */
    void lapse(Instant now) {
        require(BookingState.OFFERED);
        become(BookingState.LAPSED, now, null, null);
    }

    /** Gives the place, or the place in line, back. */
    void cancel(Cancellation how, Long by, String reason, Instant now) {
        if (!state.isLive()) {
            throw new Refusal(BookingRefusal.CANNOT_BE_CANCELLED);
        }
        become(BookingState.CANCELLED, now, by, Text.optional(reason, "reason", REASON_MAX));
        cancellation = how;
    }

    private void become(BookingState next, Instant now, Long by, String reason) {
        events.add(new BookingEvent(this, events.size() + 1, state, next, now, by, reason));
        state = next;
        offeredUntil = null;
    }

    private void require(BookingState needed) {
        if (state != needed) {
            throw new Refusal(BookingRefusal.NO_OFFER);
        }
    }

    /** Whether there is an offer on it whose time has passed. */
    public boolean isOfferOver(Instant now) {
        return offeredUntil != null && !now.isBefore(offeredUntil);
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long sessionId() {
        return sessionId;
    }

    public long delegateId() {
        return delegateId;
    }

    /** The post (id inside) under which the delegate comes. */
    public Optional<Long> postId() {
        return Optional.ofNullable(postId);
    }

    public BookingState state() {
        return state;
    }

    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    /** Until when a place is held for the delegate; only an offered booking has it. */
    public Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offeredUntil);
    }

    /** What happened to it, in order. */
    public List<BookingEvent> events() {
        return List.copyOf(events);
    }
}
