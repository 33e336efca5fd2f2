package org.wherry.scheduling.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.Refusal;

/**
 * One dated run of a course. It is drafted by staff and published into the programme; once its register is closed it
 * is completed, or the organiser calls it off before it begins. Whether it is full, open for booking or under way is
 * derived. It knows its capacity; who holds its places is the business of booking.
 */
@Entity
@Table(name = "course_session")
public class CourseSession {

    /** The most places that a session can have. */
    public static final int CAPACITY_MAX = 2000;

    @Id
    @SequenceGenerator(name = "course_session_seq", sequenceName = "course_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_session_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "course_id")
    private long courseId;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.DRAFT;

    private int capacity;
    private boolean closed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private Series series;

    @ElementCollection
    @CollectionTable(name = "session_open_to", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "agency_id")
    private Set<Long> openTo = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "collects_feedback")
    private CollectsFeedback collectsFeedback = CollectsFeedback.ONLINE;

    @Column(name = "booking_opens")
    private Instant bookingOpens;

    @Column(name = "booking_closes")
    private Instant bookingCloses;

    @Embedded
    private Span span;

    @Column(name = "figures_note")
    private String figuresNote;

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
        boolean moved = venue != how.venue();
        venue = how.venue();
        series = how.series();
        closed = !how.openTo().isEmpty();
        openTo.retainAll(how.openTo());
        openTo.addAll(how.openTo());
        collectsFeedback = how.collects();
        bookingOpens = how.bookingOpens();
        bookingCloses = how.bookingCloses();
        figuresNote = how.figuresNote();
        trainers.removeIf(trainer -> !how.trainers().containsKey(trainer.personId()));
        how.trainers().forEach(this::haveDeliver);
        return moved;
    }

    /** Puts the draft into the programme; one that has begun stays out. */
    public void publish(Instant now) {
        refuseIf(state != SessionState.DRAFT, SchedulingRefusal.NOT_A_DRAFT);
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
        return trainers.stream().anyMatch(trainer -> trainer.personId() == person);
    }

    private void haveDeliver(long person, TrainerPart part) {
        if (!isDeliveredBy(person)) {
            trainers.add(new SessionTrainer(this, person));
        }
        trainers.stream().filter(trainer -> trainer.personId() == person).forEach(trainer -> trainer.play(part));
    }

    private void setDays(List<Day> ordered) {
        // A date that stays keeps its row: registers point at it.
        days.removeIf(kept -> ordered.stream().noneMatch(kept::isOn));
        for (int i = 0; i < ordered.size(); i++) {
            Day day = ordered.get(i);
            int position = i + 1;
            if (days.stream().noneMatch(kept -> kept.isOn(day))) {
                days.add(new SessionDay(this, day));
            }
            days.stream().filter(kept -> kept.isOn(day)).forEach(kept -> kept.become(day, position));
        }
        span = Span.of(ordered);
    }

    private void refuseIfEnded() {
        refuseIf(state == SessionState.COMPLETED || state == SessionState.CALLED_OFF, SchedulingRefusal.ENDED);
    }

    private static void refuseIf(boolean wrong, SchedulingRefusal reason) {
        if (wrong) {
            throw new Refusal(reason);
        }
    }

    public Long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
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

    public Optional<Venue> venue() {
        return Optional.ofNullable(venue);
    }

    public Optional<Series> series() {
        return Optional.ofNullable(series);
    }

    public boolean isClosed() {
        return closed;
    }

    /** The agencies (ids inside) that a closed session is open to, with those below them. */
    public Set<Long> openTo() {
        return closed ? Set.copyOf(openTo) : Set.of();
    }

    public CollectsFeedback collectsFeedback() {
        return collectsFeedback;
    }

    public Optional<Instant> bookingOpens() {
        return Optional.ofNullable(bookingOpens);
    }

    /** When booking closes: the time that was set, and when it begins at the latest. */
    public Instant bookingCloses() {
        return bookingCloses == null || bookingCloses.isAfter(startsAt()) ? startsAt() : bookingCloses;
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

    public Optional<String> figuresNote() {
        return Optional.ofNullable(figuresNote);
    }

    /** The days in their order, whichever way they were fetched. */
    public List<SessionDay> days() {
        return days.stream()
                .sorted(Comparator.comparingInt(SessionDay::position))
                .toList();
    }

    /** Who delivers it. */
    public List<SessionTrainer> trainers() {
        return List.copyOf(trainers);
    }
}
