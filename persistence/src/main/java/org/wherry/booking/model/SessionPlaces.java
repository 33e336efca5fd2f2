package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.wherry.common.model.Refusal;

/**
 * The places of one session: the root that counts, and the row that is locked while one is given away. It begins when
 * the session is published. Whoever comes while a place is free and nobody waits is confirmed; whoever comes later
 * waits or is refused; a freed place is offered to the first in line. Agencies can hold places without names. The number held is counted by the database
 * itself, from bookings and reservations, so it is read here and never written; its check is the last line.
 */
@Entity
@Table(name = "session_places")
public class SessionPlaces {

    @Id
    @Column(name = "session_id")
    private long sessionId;

    private int capacity;

    @Column(name = "places_held", insertable = false, updatable = false)
    private int placesHeld;

    @Column(insertable = false, updatable = false)
    private int waiting;

    @Column(name = "held_back")
    private int heldBack;

    @Column(name = "called_off")
    private boolean calledOff;

    /** What this transaction has taken (or given back, when negative) and the row as it was read does not show. */
    @Transient
    private int taken;

    @Version
    private long version;

    protected SessionPlaces() {}

    /** All places of a session (its id inside) are free. */
    public SessionPlaces(long sessionId, int capacity) {
        this.sessionId = sessionId;
        this.capacity = capacity;
    }

    /**
     * Gives a place, or a place in line; rule 10 of a place.
     *
     * @param waiting how many wait already: nobody overtakes them
     * @throws Refusal FULL, where no place is free and the delegate does not want to wait
     */
    public Booking book(PlaceWanted wanted, long waiting, Instant now) {
        refuseIfCalledOff();
        if (placesLeft() > 0 && waiting == 0) {
            heldBack = 0;
            return take(wanted, now);
        }
        if (wanted.ifFull() == IfFull.REFUSE) {
            throw new Refusal(BookingRefusal.FULL);
        }
        return new Booking(sessionId, wanted, BookingState.WAITING, now);
    }

    /** Gives somebody a place that was freed for them in this transaction, whoever else waits. */
    public Booking take(PlaceWanted wanted, Instant now) {
        taken++;
        BookingState first = wanted.awaits().isEmpty() ? BookingState.CONFIRMED : BookingState.REQUESTED;
        return new Booking(sessionId, wanted, first, now);
    }

    /** Holds a free place for somebody who waits, until a time. */
    public void offer(Booking waiting, Instant until, Instant now) {
        if (placesLeft() <= 0) {
            throw new Refusal(BookingRefusal.FULL);
        }
        waiting.offer(until, now);
        taken++;
    }

    /**
     * Gives a free place to the first of those told who takes it.
     *
     * @throws Refusal PLACE_TAKEN to all who come later
     */
    public void take(Booking told, Instant sessionStarts, Long by, Instant now) {
        if (placesLeft() <= 0 || !now.isBefore(sessionStarts)) {
            throw new Refusal(ApprovalRefusal.PLACE_TAKEN);
        }
        told.take(by, now);
        taken++;
    }

    /** Notes a word that a booking awaited; it keeps what it held. */
    public void approve(Booking booking, Awaited word, Long by, String reason, Instant now) {
        booking.approve(word, by, reason, now);
    }

    /** Notes why a booking stands as it stood. */
    public void explain(Booking booking, Long by, String reason, Instant now) {
        booking.explain(by, reason, now);
    }

    /** Frees what a booking held whose word was refused. */
    public void refuse(Booking booking, Awaited word, Long by, String reason, Instant now) {
        int held = booking.state().places();
        booking.refuse(word, by, reason, now);
        taken -= held;
    }

    /** Frees what a booking held whose word was not given in time. */
    public void lapseRequest(Booking booking, String reason, Instant now) {
        int held = booking.state().places();
        booking.lapseRequest(reason, now);
        taken -= held;
    }

    /** Holds free places for an agency without names; nobody who waits is overtaken. */
    public Reservation reserve(PlacesAsked asked, long waiting, Instant now) {
        refuseIfCalledOff();
        int free = waiting > 0 ? 0 : placesLeft();
        if (asked.places() > free) {
            throw new Refusal(BookingRefusal.NOT_SO_MANY_LEFT, free);
        }
        taken += asked.places();
        return new Reservation(sessionId, asked, now);
    }

    /**
     * Takes one place out of a reservation; it is free until {@link #take} gives it to whom it was named for, in the
     * same transaction.
     */
    public void name(Reservation reservation, Instant now) {
        reservation.name(now);
        taken--;
    }

    /** Frees so many unnamed places of a reservation. */
    public void giveBack(Reservation reservation, int number, Instant now) {
        reservation.giveBack(number, now);
        taken -= number;
    }

    /** Frees whatever of a reservation has no name. */
    public void lapse(Reservation reservation, Instant now) {
        taken -= reservation.unnamed();
        reservation.lapse(now);
    }

    /**
     * Takes a place from its holder, for a colleague; it is free until {@link #take} gives it to them, in the same
     * transaction.
     */
    public void handOver(Booking holder, Long by, String reason, Instant now) {
        if (holder.state() != BookingState.CONFIRMED) {
            throw new Refusal(BookingRefusal.ONLY_A_PLACE_GOES_ON);
        }
        holder.cancel(Cancellation.SUBSTITUTED, by, reason, now);
        taken--;
    }

    /** Frees the place of somebody whose place on another session is sure now. */
    public void leaveFor(Booking booking, Long by, String reason, Instant now) {
        taken -= booking.state().places();
        booking.cancel(Cancellation.TRANSFERRED, by, reason, now);
    }

    /** Turns an offer into a place; it held one already. */
    public void accept(Booking offered, Long by, Instant now) {
        offered.accept(by, now);
    }

    /** Frees the place of somebody who declines an offer. */
    public void decline(Booking offered, Long by, Instant now) {
        offered.decline(by, now);
        taken--;
    }

    /** Frees the place of an offer that was not answered in time. */
    public void lapse(Booking offered, Instant now) {
        offered.lapse(now);
        taken--;
    }

    /**
     * Frees what a booking held before the session begins; an offered place is declined.
     *
     * @param notice whoever cancels later than this before the start cancels late
     * @param by who does it (id inside), or null for a job
     * @param reason why, or null
     */
    public void cancel(Booking booking, Instant sessionStarts, Duration notice, Long by, String reason, Instant now) {
        if (!now.isBefore(sessionStarts)) {
            throw new Refusal(BookingRefusal.CANNOT_BE_CANCELLED);
        }
        if (booking.state() == BookingState.OFFERED) {
            decline(booking, by, now);
            return;
        }
        boolean held = booking.state().holdsPlace();
        boolean late = held && !now.isBefore(sessionStarts.minus(notice)) && !booking.isFreeToGo(now);
        booking.cancel(late ? Cancellation.LATE : Cancellation.IN_TIME, by, reason, now);
        taken -= held ? 1 : 0;
    }

    /** Lets a booking be given back freely until a time, because the organiser changed what was booked. */
    public void releaseFreely(Booking booking, Instant until) {
        booking.releaseFreelyUntil(until);
    }

    /** Gives no more places: the organiser called the session off, maybe while somebody waited for the lock. */
    public void close() {
        calledOff = true;
    }

    private void refuseIfCalledOff() {
        if (calledOff) {
            throw new Refusal(BookingRefusal.CALLED_OFF);
        }
    }

    /** Ends a booking because the organiser called the session off. */
    public void callOff(Booking booking, Long by, String reason, Instant now) {
        taken -= booking.state().places();
        booking.cancel(Cancellation.BY_ORGANISER, by, reason, now);
    }

    /**
     * Has more or fewer places from now on, but never fewer than are held. What is added while people wait is held back
     * until a coordinator says that it may be offered.
     *
     * @param waiting how many wait
     */
    public void resize(int places, long waiting) {
        if (places < placesHeld()) {
            throw new Refusal(BookingRefusal.MORE_PLACES_HELD, placesHeld());
        }
        int more = waiting > 0 ? places - capacity : 0;
        capacity = places;
        heldBack = Math.min(Math.max(0, heldBack + more), placesLeft());
    }

    /** A coordinator said that the places which were held back may be offered. */
    public void releaseHeldBack() {
        heldBack = 0;
    }

    /** The row was read afresh: it shows all that was taken. */
    void counted() {
        taken = 0;
    }

    public long sessionId() {
        return sessionId;
    }

    public int capacity() {
        return capacity;
    }

    /** How many places are requested, confirmed, offered or reserved. */
    public int placesHeld() {
        return placesHeld + taken;
    }

    /** How many places are free. */
    public int placesLeft() {
        return capacity - placesHeld();
    }

    /** How many waited for a place when the row was read. */
    public int waiting() {
        return waiting;
    }

    /** How many free places nobody is offered before a coordinator says so. */
    public int heldBack() {
        return Math.min(heldBack, Math.max(0, placesLeft()));
    }

    /** How many free places may be offered to those who wait. */
    public int placesToOffer() {
        return Math.max(0, placesLeft() - heldBack());
    }
}
