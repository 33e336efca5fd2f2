package org.wherry.scheduling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.scheduling.model.Arrangements;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionSettings;
import org.wherry.scheduling.service.PlanSession;

/** A session as it is typed in. Booking opens at the beginning of a day and closes at the end of one. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_CAPACITY = 20;

    private UUID course;

    @Min(1)
    @Max(CourseSession.CAPACITY_MAX)
    private int capacity = USUAL_CAPACITY;

    private UUID venue;
    private UUID series;
    private final List<DayForm> days = new ArrayList<>();
    private final List<TrainerForm> trainers = new ArrayList<>();
    private List<UUID> openTo = new ArrayList<>();
    private CollectsFeedback collects = CollectsFeedback.ONLINE;
    private LocalDate bookingOpens;
    private LocalDate bookingCloses;
    private Instant opensBefore;
    private Instant closesBefore;

    @Size(max = Arrangements.NOTE_MAX)
    private String figuresNote;

    private final TermsForm terms = new TermsForm();
    private SettingsForm settings = SettingsForm.of(SessionSettings.usual());

    /** A new session of a course that lasts so many days. */
    static SessionForm of(UUID course, int days) {
        SessionForm form = new SessionForm();
        form.course = course;
        for (int i = 0; i < days; i++) {
            form.days.add(new DayForm());
        }
        form.trainers.add(new TrainerForm());
        return form;
    }

    /** A session as it is; whom it names is filled in by whoever can look them up. */
    static SessionForm of(UUID course, CourseSession session) {
        SessionForm form = new SessionForm();
        form.course = course;
        form.capacity = session.capacity();
        form.venue = session.venue().map(venue -> venue.publicId()).orElse(null);
        form.series = session.series().map(series -> series.publicId()).orElse(null);
        session.days().forEach(day -> form.days.add(DayForm.of(day)));
        form.collects = session.collectsFeedback();
        form.opensBefore = session.bookingOpens().orElse(null);
        form.closesBefore = session.bookingCloses().equals(session.startsAt()) ? null : session.bookingCloses();
        form.bookingOpens = form.opensBefore == null ? null : CountyTime.dateOf(form.opensBefore);
        form.bookingCloses = form.closesBefore == null ? null : lastDate(form.closesBefore);
        form.figuresNote = session.figuresNote().orElse(null);
        form.settings = SettingsForm.of(session.settings());
        form.terms.setRoom(session.room().map(room -> room.publicId()).orElse(null));
        form.terms.setOpenness(session.openness());
        return form;
    }

    /** What was typed; the people who are invited were looked up by their addresses. */
    PlanSession toPlan(Set<UUID> invited) {
        return new PlanSession(
                course,
                capacity,
                venue,
                series,
                days.stream().map(DayForm::toDay).toList(),
                trainers.stream()
                        .filter(trainer -> trainer.getPerson() != null)
                        .map(trainer -> new PlanSession.Trainer(trainer.getPerson(), trainer.getPart()))
                        .toList(),
                Set.copyOf(openTo),
                collects,
                opens(),
                closes(),
                figuresNote,
                terms.toTerms(invited, settings.toSettings()));
    }

    /** A date that was not changed keeps the time of day that it had. */
    private Instant opens() {
        if (bookingOpens == null) {
            return null;
        }
        boolean same = opensBefore != null && CountyTime.dateOf(opensBefore).equals(bookingOpens);
        return same ? opensBefore : CountyTime.at(bookingOpens, LocalTime.MIDNIGHT);
    }

    private Instant closes() {
        if (bookingCloses == null) {
            return null;
        }
        boolean same = closesBefore != null && lastDate(closesBefore).equals(bookingCloses);
        return same ? closesBefore : CountyTime.at(bookingCloses.plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The last day on which somebody can book when booking closes then: midnight belongs to the day before. */
    private static LocalDate lastDate(Instant closes) {
        return CountyTime.dateOf(closes.minusNanos(1));
    }

    public List<DayForm> getDays() {
        return days;
    }

    public List<TrainerForm> getTrainers() {
        return trainers;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public SettingsForm getSettings() {
        return settings;
    }

    public UUID getCourse() {
        return course;
    }

    public void setCourse(UUID course) {
        this.course = course;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public UUID getVenue() {
        return venue;
    }

    public void setVenue(UUID venue) {
        this.venue = venue;
    }

    public UUID getSeries() {
        return series;
    }

    public void setSeries(UUID series) {
        this.series = series;
    }

    public List<UUID> getOpenTo() {
        return openTo;
    }

    public void setOpenTo(List<UUID> openTo) {
        this.openTo = openTo;
    }

    public CollectsFeedback getCollects() {
        return collects;
    }

    public void setCollects(CollectsFeedback collects) {
        this.collects = collects;
    }

    public LocalDate getBookingOpens() {
        return bookingOpens;
    }

    public void setBookingOpens(LocalDate bookingOpens) {
        this.bookingOpens = bookingOpens;
    }

    public LocalDate getBookingCloses() {
        return bookingCloses;
    }

    public void setBookingCloses(LocalDate bookingCloses) {
        this.bookingCloses = bookingCloses;
    }

    public String getFiguresNote() {
        return figuresNote;
    }

    public void setFiguresNote(String figuresNote) {
        this.figuresNote = figuresNote;
    }
}
