package org.wherry.catalogue.model;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;

/**
 * A catalogue entry: what is taught, to whom, by whom and for how long. It has no date; sessions of it have. The
 * coordinator describes it once and revises it as often as needed; its title is unique in its programme.
 */
@Entity
public class Course extends CourseFacts {

    @Id
    @SequenceGenerator(name = "course_seq", sequenceName = "course_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String code;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    @Embedded
    private FiguresNote figuresNote = new FiguresNote();

    @Embedded
    private Repeats repeats = new Repeats(RepeatPolicy.WARN, 12);

    @Embedded
    private Usual usual = new Usual();

    @Column(name = "archived_at")
    private Instant archivedAt;

    @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<LearningOutcome> outcomes = new ArrayList<>();

    @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<CoursePrerequisite> prerequisites = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_audience_group", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "number")
    private Set<Integer> audienceGroups = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "course_tag", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "tag_id")
    private Set<Long> tags = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "course_competency", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "competency_id")
    private Set<Long> competencies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "course_trainer", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "person_id")
    private Set<Long> trainers = new HashSet<>();

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
        entitle(newTitle);
        programme = Objects.requireNonNull(newProgramme);
        kind = Objects.requireNonNull(newKind);
        provider = Objects.requireNonNull(newProvider);
        last(newFormat, newDays, newHoursPerDay);
    }

    /** Says what the course is about, who it is for, and what in it may distress (blank when nothing). */
    @Override
    public void describe(String newSummary, String newAudience, String newContentNote) {
        super.describe(newSummary, newAudience, newContentNote);
    }

    /** Replaces the learning outcomes by these, in this order; blank lines are left out. */
    public void teach(List<String> texts) {
        LearningOutcome.replace(outcomes, this, texts);
    }

    /** Gives it the code that it is known by from then on, such as {@code MA-017}. */
    public void giveCode(String newCode) {
        refuseIf(code != null, CatalogueRefusal.CODE_STAYS);
        code = CourseCode.of(newCode);
    }

    /** Is held like this, and names somebody to turn to for whoever it distresses (blank when nobody). */
    @Override
    public void hold(Format newFormat, String newSupportContact) {
        super.hold(newFormat, newSupportContact);
    }

    /** Says who it is for, what it asks of them, and when they come again. */
    public void admit(Admission admission) {
        become(audienceGroups, admission.audienceGroups());
        CoursePrerequisite.replace(prerequisites, this, admission.prerequisites());
        repeats = admission.repeats();
        refreshAfter(admission.refresherMonths());
    }

    /** Is about these topics and develops these competencies (ids inside). */
    public void cover(Set<Long> newTags, Set<Long> newCompetencies) {
        become(tags, newTags);
        become(competencies, newCompetencies);
    }

    /** Lets new sessions begin with this, and with these trainers (ids inside). */
    public void suggest(Usual newUsual, Set<Long> newTrainers) {
        usual = Objects.requireNonNull(newUsual);
        become(trainers, newTrainers);
    }

    /** Is offered for no new sessions from now on. Those that there are stay, and what it says of itself does. */
    public void archive(Instant now) {
        refuseIf(archivedAt != null, CatalogueRefusal.ARCHIVE_SETTLED);
        archivedAt = now;
    }

    /** Is offered again. */
    public void unarchive() {
        refuseIf(archivedAt == null, CatalogueRefusal.ARCHIVE_SETTLED);
        archivedAt = null;
    }

    /** Refuses where it is offered for no new sessions. */
    public void requireOffered() {
        refuseIf(archivedAt != null, CatalogueRefusal.ARCHIVED);
    }

    /** Records the period whose number of runs nobody wrote down (null: none), and a note for readers of the figures. */
    public void noteFigures(Period runsUnrecorded, String note) {
        figuresNote = new FiguresNote(runsUnrecorded, note);
    }

    private static <T> void become(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    private static void refuseIf(boolean wrong, CatalogueRefusal reason) {
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

    /** What people say on the telephone, such as {@code MA-017}; it never changes. */
    public String code() {
        return code;
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

    @Override
    public String providerName() {
        return provider.name();
    }

    public Optional<Period> runsUnrecorded() {
        return figuresNote == null ? Optional.empty() : figuresNote.runsUnrecorded();
    }

    public Optional<String> figuresNote() {
        return figuresNote == null ? Optional.empty() : figuresNote.words();
    }

    /** The numbers of the groups that it is for; empty: everybody. */
    public Set<Integer> audienceGroups() {
        return Set.copyOf(audienceGroups);
    }

    /** What somebody has to have attended, all of it, in its order. */
    public List<Prerequisite> prerequisites() {
        return prerequisites.stream()
                .sorted(Comparator.comparingInt(CoursePrerequisite::position))
                .map(CoursePrerequisite::asked)
                .toList();
    }

    /** What is done about those who book it again, and for how long. */
    public Repeats repeats() {
        return repeats;
    }

    public RepeatPolicy repeatPolicy() {
        return repeats.policy();
    }

    public Set<Long> tags() {
        return Set.copyOf(tags);
    }

    public Set<Long> competencies() {
        return Set.copyOf(competencies);
    }

    /** What a new session of it begins with. */
    public Usual usual() {
        return usual == null ? new Usual() : usual;
    }

    /** Who usually delivers it (ids inside). */
    public Set<Long> trainers() {
        return Set.copyOf(trainers);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    @Override
    public List<String> outcomes() {
        return outcomes.stream()
                .sorted(Comparator.comparingInt(LearningOutcome::position))
                .map(LearningOutcome::text)
                .toList();
    }
}
