package org.wherry.catalogue.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A catalogue entry: what is taught, to whom, by whom and for how long. It has no date; sessions of it have. The
 * coordinator describes it once and revises it as often as needed; its title is unique in its programme.
 */
@Entity
public class Course {

    public static final int TITLE_MAX = 200;
    public static final int FORMAT_MAX = 60;
    public static final int SUMMARY_MAX = 4000;
    public static final int AUDIENCE_MAX = 1000;
    public static final int NOTE_MAX = 1000;
    public static final int DAYS_MAX = 20;
    public static final BigDecimal HOURS_MAX = BigDecimal.valueOf(12);

    @Id
    @SequenceGenerator(name = "course_seq", sequenceName = "course_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String title;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    private String format;

    private int days;

    @Column(name = "hours_per_day")
    private BigDecimal hoursPerDay;

    private String summary = "";

    private String audience = "";

    @Column(name = "content_note")
    private String contentNote;

    @Column(name = "runs_unrecorded_from")
    private LocalDate runsUnrecordedFrom;

    @Column(name = "runs_unrecorded_to")
    private LocalDate runsUnrecordedTo;

    @Column(name = "figures_note")
    private String figuresNote;

    @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<LearningOutcome> outcomes = new ArrayList<>();

    @Version
    private long version;

    protected Course() {}

    /** A course of that title and length; what it says of itself follows with {@link #describe} and {@link #teach}. */
    public Course(
            String title,
            Programme programme,
            Kind kind,
            Provider provider,
            String format,
            int days,
            BigDecimal hoursPerDay) {
        revise(title, programme, kind, provider, format, days, hoursPerDay);
    }

    /** Corrects what the course is and how long it lasts. */
    public final void revise(
            String newTitle,
            Programme newProgramme,
            Kind newKind,
            Provider newProvider,
            String newFormat,
            int newDays,
            BigDecimal newHoursPerDay) {
        title = Text.line(newTitle, "title", TITLE_MAX);
        programme = Objects.requireNonNull(newProgramme);
        kind = Objects.requireNonNull(newKind);
        provider = Objects.requireNonNull(newProvider);
        format = Text.line(newFormat, "format", FORMAT_MAX);
        boolean possible = newDays >= 1
                && newDays <= DAYS_MAX
                && newHoursPerDay != null
                && newHoursPerDay.signum() > 0
                && newHoursPerDay.compareTo(HOURS_MAX) <= 0;
        if (!possible) {
            throw new Refusal(CatalogueRefusal.LENGTH_IMPOSSIBLE);
        }
        days = newDays;
        hoursPerDay = newHoursPerDay;
    }

    /** Says what the course is about, who it is for, and what in it may distress (blank when nothing). */
    public void describe(String newSummary, String newAudience, String newContentNote) {
        summary = orEmpty(Text.optional(newSummary, "summary", SUMMARY_MAX));
        audience = orEmpty(Text.optional(newAudience, "audience", AUDIENCE_MAX));
        contentNote = Text.optional(newContentNote, "contentNote", NOTE_MAX);
    }

    /** Replaces the learning outcomes by these, in this order; blank lines are left out. */
    public void teach(List<String> texts) {
        List<String> wanted = texts.stream()
                .map(text -> Text.optional(text, "outcomes", LearningOutcome.TEXT_MAX))
                .filter(Objects::nonNull)
                .toList();
        outcomes.removeIf(outcome -> outcome.position() > wanted.size());
        outcomes.forEach(outcome -> outcome.reword(wanted.get(outcome.position() - 1)));
        for (int position = outcomes.size() + 1; position <= wanted.size(); position++) {
            outcomes.add(new LearningOutcome(this, position, wanted.get(position - 1)));
        }
    }

    /** Records the period whose number of runs nobody wrote down (null: none), and a note for readers of the figures. */
    public void noteFigures(Period runsUnrecorded, String note) {
        runsUnrecordedFrom = runsUnrecorded == null ? null : runsUnrecorded.from();
        runsUnrecordedTo = runsUnrecorded == null ? null : runsUnrecorded.to();
        figuresNote = Text.optional(note, "figuresNote", NOTE_MAX);
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

    public String title() {
        return title;
    }

    public Programme programme() {
        return programme;
    }

    public Kind kind() {
        return kind;
    }

    public Provider provider() {
        return provider;
    }

    /** How it is held, in words, such as "Full day". */
    public String format() {
        return format;
    }

    public int days() {
        return days;
    }

    public BigDecimal hoursPerDay() {
        return hoursPerDay;
    }

    public String summary() {
        return summary;
    }

    public String audience() {
        return audience;
    }

    public Optional<String> contentNote() {
        return Optional.ofNullable(contentNote);
    }

    public Optional<Period> runsUnrecorded() {
        return runsUnrecordedFrom == null
                ? Optional.empty()
                : Optional.of(new Period(runsUnrecordedFrom, runsUnrecordedTo));
    }

    public Optional<String> figuresNote() {
        return Optional.ofNullable(figuresNote);
    }

    /** The learning outcomes in their order, whichever way they were fetched. */
    public List<String> outcomes() {
        return outcomes.stream()
                .sorted(Comparator.comparingInt(LearningOutcome::position))
                .map(LearningOutcome::text)
                .toList();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
