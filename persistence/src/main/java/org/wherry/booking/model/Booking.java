package org.wherry.booking.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A delegate's claim on a place of a session. It is confirmed at once, or waits in line until a freed place is
 * offered, which the delegate accepts, declines or lets lapse; and it can be cancelled until the session begins. Where
 * somebody's word is needed first it is requested, and holds its place until the last word is given, refused or not
 * given in time. It may take over from another booking: a colleague's, or the delegate's own elsewhere. Every change appends a {@link BookingEvent}: nothing that happened is overwritten. Only {@link SessionPlaces} makes
 * bookings and gives them places, because it counts.
 */
@Entity
public class Booking {

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

    @Embedded
    private AwaitedWords awaits = new AwaitedWords();

    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "reservation_id")
    private Long reservationId;

    @Embedded
    private Turn turn = new Turn();

    @Column(name = "free_until")
    private Instant freeUntil;

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
        replacesId = wanted.replaces();
        reservationId = wanted.reservation();
        askedAt = now;
        waitingSince = first == BookingState.WAITING ? now : null;
        become(first, now, wanted.by(), Text.optional(wanted.why(), "why", REASON_MAX));
        awaits = new AwaitedWords(wanted.awaits());
    }

    /** Holds a freed place for the delegate until a time; while a word is awaited, until that is given. */
    void offer(Instant until, Instant now) {
        require(state == BookingState.WAITING, BookingRefusal.NO_OFFER);
        hold(BookingState.OFFERED, null, now);
        offeredUntil = isAwaiting() ? null : until;
    }

    /** Has a place from now on, which stays a request while a word is awaited. */
    private void hold(BookingState sure, Long by, Instant now) {
        AwaitedWords still = awaits;
        become(isAwaiting() ? BookingState.REQUESTED : sure, now, by, null);
        awaits = still;
    }

    /** One of the words that it awaits is given; the last one makes the place sure, or the place in line. */
    void approve(Awaited word, Long by, String reason, Instant now) {
        require(awaits.all().contains(word), BookingRefusal.NOTHING_AWAITED);
        AwaitedWords rest = awaits.without(word);
        boolean sure = state == BookingState.REQUESTED && rest.all().isEmpty();
        become(sure ? BookingState.CONFIRMED : state, now, by, Text.optional(reason, "reason", REASON_MAX));
        events.get(events.size() - 1).answer(word);
        awaits = rest;
    }

    /** One of the words that it awaits is refused. */
    void refuse(Awaited word, Long by, String reason, Instant now) {
        require(awaits.all().contains(word), BookingRefusal.NOTHING_AWAITED);
        become(BookingState.DECLINED, now, by, Text.optional(reason, "reason", REASON_MAX));
        events.get(events.size() - 1).answer(word);
    }

    /** Nobody gave a word that it awaits, in time. */
    void lapseRequest(String reason, Instant now) {
        require(isAwaiting(), BookingRefusal.NOTHING_AWAITED);
        become(BookingState.LAPSED, now, null, Text.optional(reason, "reason", REASON_MAX));
    }

    /** Takes the offered place, in time. */
    void accept(Long by, Instant now) {
        require(state == BookingState.OFFERED, BookingRefusal.NO_OFFER);
        require(!isOfferOver(now), BookingRefusal.NO_OFFER);
        become(BookingState.CONFIRMED, now, by, null);
    }

    /** Leaves the offered place to the next in line. */
    void decline(Long by, Instant now) {
        require(state == BookingState.OFFERED, BookingRefusal.NO_OFFER);
        become(BookingState.DECLINED, now, by, null);
    }

    /** The offer was not answered in time. */
    void lapse(Instant now) {
        require(state == BookingState.OFFERED, BookingRefusal.NO_OFFER);
        become(BookingState.LAPSED, now, null, null);
    }

    /** Says why something about it was set, although it stands as it stood. */
    void explain(Long by, String reason, Instant now) {
        events.add(new BookingEvent(
                this, events.size() + 1, state, state, now, by, Text.required(reason, "reason", REASON_MAX)));
    }

    /** Its turn in line, which only somebody who waits has. */
    Turn turn() {
        require(state == BookingState.WAITING, ApprovalRefusal.NOT_IN_LINE);
        turn = turn == null ? new Turn() : turn;
        return turn;
    }

    /** Takes the free place that it was told of. */
    void take(Long by, Instant now) {
        require(state == BookingState.WAITING, BookingRefusal.NO_OFFER);
        require(isTold(), BookingRefusal.NO_OFFER);
        hold(BookingState.CONFIRMED, by, now);
    }

    /** Can be given back freely until a time, because the organiser changed what was booked. */
    void releaseFreelyUntil(Instant time) {
        freeUntil = time;
    }

    /** Gives the place, or the place in line, back. */
    void cancel(Cancellation how, Long by, String reason, Instant now) {
        require(state.isLive(), BookingRefusal.CANNOT_BE_CANCELLED);
        become(BookingState.CANCELLED, now, by, Text.optional(reason, "reason", REASON_MAX));
        cancellation = how;
    }

    private void become(BookingState next, Instant now, Long by, String reason) {
        events.add(new BookingEvent(this, events.size() + 1, state, next, now, by, reason));
        turn = next == state ? turn : new Turn();
        state = next;
        offeredUntil = null;
        awaits = new AwaitedWords();
    }

    private static void require(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new Refusal(otherwise);
        }
    }

    /** Whether there is an offer on it whose time has passed. */
    public boolean isOfferOver(Instant now) {
        return offeredUntil != null && !now.isBefore(offeredUntil);
    }

    /** Whether it was told of a free place that goes to the first who takes it. */
    public boolean isTold() {
        return turn != null && turn.isTold();
    }

    /** Whether it can be given back without being late, however near the start is. */
    public boolean isFreeToGo(Instant now) {
        return freeUntil != null && now.isBefore(freeUntil);
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

    /** Whose word it still awaits. */
    public Set<Awaited> awaits() {
        return awaits.all();
    }

    /** Whether it awaits anybody's word. */
    public boolean isAwaiting() {
        return !awaits.all().isEmpty();
    }

    /** The booking (id inside) that it took over from, or will once it is sure. */
    public Optional<Long> replaces() {
        return Optional.ofNullable(replacesId);
    }

    /** The reservation (id inside) that it was named from. */
    public Optional<Long> reservation() {
        return Optional.ofNullable(reservationId);
    }

    /** What happened to it, in order. */
    public List<BookingEvent> events() {
        return List.copyOf(events);
    }
}
