package org.wherry.scheduling.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/**
 * One dated run of a course. It is drafted by staff and published into the programme; once its register is closed it
 * is completed, or the organiser calls it off before it begins. Whether it is full, open for booking or under way is
 * derived. It knows its capacity; who holds its places is the business of booking.
 */
@Entity
@Table(name = "course_session")
public class CourseSession extends ArrangedSession {

    /** The most places that a session can have. */
    public static final int CAPACITY_MAX = 2000;

    @Column(name = "course_id")
    private long courseId;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.DRAFT;

    private int capacity;

    @Embedded
    private Span span;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SessionDay> days = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<SessionTrainer> trainers = new ArrayList<>();

    @Version
    private long version;

    protected CourseSession() {}

    /** Drafts a session of a course (its id inside) with 1 to {@value #CAPACITY_MAX} places and at least one day. */
    public CourseSession(long courseId, int capacity, List<Day> days, Arrangements arrangements) {
        this.courseId = courseId;
        resize(capacity);
        setDays(Span.inOrder(days));
        arrange(arrangements);
    }

    /** Gives it so many places; returns whether that is another number than before. */
    public final boolean resize(int places) {
        refuseIfEnded();
        refuseIf(places < 1 || places > CAPACITY_MAX, SchedulingRefusal.CAPACITY_IMPOSSIBLE);
        int before = capacity;
        capacity = places;
        return before != places;
    }

    /** Holds it on these days, unless it has begun; returns whether they are others than before. */
    public boolean move(List<Day> newDays, Instant now) {
        refuseIfEnded();
        List<Day> ordered = Span.inOrder(newDays);
        boolean moved = !ordered.equals(days().stream().map(SessionDay::asDay).toList());
        refuseIf(moved && state == SessionState.PUBLISHED && hasBegun(now), SchedulingRefusal.BEGUN);
        setDays(ordered);
        return moved;
    }

    /** Runs it like this; returns whether that is at another venue than before. */
    public final boolean arrange(Arrangements how) {
        refuseIfEnded();
        boolean moved = settle(how, capacity);
        TrainerTeam.settle(trainers, this, how.trainers());
        return moved;
    }

    /** Asks a coordinator to publish the draft. */
    public void submit(Instant now) {
        refuseIf(state != SessionState.DRAFT, SessionRefusal.NOT_TO_SUBMIT);
        refuseIf(hasBegun(now), SchedulingRefusal.IN_THE_PAST);
        state = SessionState.SUBMITTED;
    }

    /** Hands what was submitted back to its trainer, as a draft. */
    public void sendBack() {
        refuseIf(state != SessionState.SUBMITTED, SessionRefusal.NOT_SUBMITTED);
        state = SessionState.DRAFT;
    }

    /** Puts the draft into the programme; one that has begun stays out. */
    public void publish(Instant now) {
        refuseIf(state.isPublic(), SchedulingRefusal.NOT_A_DRAFT);
        refuseIf(hasBegun(now), SchedulingRefusal.IN_THE_PAST);
        state = SessionState.PUBLISHED;
    }

    /** Calls it off, before it begins. */
    public void callOff(Instant now) {
        refuseIf(state != SessionState.PUBLISHED, SchedulingRefusal.NOT_PUBLISHED);
        refuseIf(hasBegun(now), SchedulingRefusal.BEGUN);
        state = SessionState.CALLED_OFF;
    }

    /** Completes it, once its last day has begun and its register is closed. */
    public void complete(Instant now) {
        refuseIf(state != SessionState.PUBLISHED, SchedulingRefusal.NOT_PUBLISHED);
        refuseIf(now.isBefore(days().get(days.size() - 1).times().start().toInstant()), SchedulingRefusal.NOT_HELD_YET);
        state = SessionState.COMPLETED;
    }

    /** Whether its first day has begun. */
    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt());
    }

    /** Whether its last day has ended. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** Whether somebody delivers it. */
    public boolean isDeliveredBy(long person) {
        return TrainerTeam.delivers(trainers, person);
    }

    private void setDays(List<Day> ordered) {
        Timetable.settle(days, this, ordered);
        span = Span.of(ordered);
    }

    private void refuseIfEnded() {
        refuseIf(state.hasEnded(), SchedulingRefusal.ENDED);
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new Refusal(reason);
        }
    }

    public long version() {
        return version;
    }

    public long courseId() {
        return courseId;
    }

    public SessionState state() {
        return state;
    }

    public int capacity() {
        return capacity;
    }

    /** When booking closes: the time that was set, and when it begins at the latest. */
    public Instant bookingCloses() {
        return closes().filter(startsAt()::isAfter).orElseGet(this::startsAt);
    }

    public LocalDate firstDay() {
        return span.firstDay();
    }

    public LocalDate lastDay() {
        return span.lastDay();
    }

    public Instant startsAt() {
        return span.startsAt();
    }

    public Instant endsAt() {
        return span.endsAt();
    }

    /** The days in their order, whichever way they were fetched. */
    public List<SessionDay> days() {
        return Timetable.inOrder(days);
    }

    /** Who delivers it. */
    public List<SessionTrainer> trainers() {
        return List.copyOf(trainers);
    }
}
