package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** What an agency asks for: about what, for whom, when, where, and what else there is to know. */
@Embeddable
public class BespokeBrief {

    /** The most people. */
    public static final int PEOPLE_MAX = 500;

    /** The longest subject. */
    public static final int SUBJECT_MAX = 200;

    /** The longest words about who it is for. */
    public static final int AUDIENCE_MAX = 500;

    /** The longest note. */
    public static final int NOTE_MAX = 2000;

    @Column(name = "course_id")
    private Long courseId;

    private String subject;
    private int people;

    @Embedded
    private SuitableDays days;

    @Embedded
    private WantedPlace place;

    private String audience;
    private String note;

    @Embedded
    private BespokeContact contact;

    protected BespokeBrief() {}

    /**
     * Asks for a session.
     *
     * @param courseId of which course (its id inside), or null where none fits
     * @param subject about what, in words, where no course fits; else not kept
     * @param people about how many come, 1 to {@value #PEOPLE_MAX}
     * @param audience who they are
     * @param note what else there is to know, or null
     */
    public BespokeBrief(
            Long courseId,
            String subject,
            int people,
            SuitableDays days,
            WantedPlace place,
            String audience,
            String note,
            BespokeContact contact) {
        this.courseId = courseId;
        if (courseId == null) {
            this.subject = Text.optional(subject, "subject", SUBJECT_MAX);
            refuseIf(this.subject == null, BespokeRefusal.ABOUT_NOTHING);
        }
        refuseIf(people < 1 || people > PEOPLE_MAX, BespokeRefusal.PEOPLE_IMPOSSIBLE);
        this.people = people;
        this.days = Objects.requireNonNull(days);
        this.place = Objects.requireNonNull(place);
        this.audience = Text.required(audience, "audience", AUDIENCE_MAX);
        this.note = Text.optional(note, "note", NOTE_MAX);
        this.contact = Objects.requireNonNull(contact);
    }

    /** Refuses where none of the days that suit is still to come, or they are too far away to plan for. */
    void refuseUnlessAhead(LocalDate today) {
        days.refuseUnlessAhead(today);
    }

    /** Names the course that it comes to; the subject stays as it was said. */
    void comesTo(long course) {
        courseId = course;
    }

    private static void refuseIf(boolean wrong, BespokeRefusal reason) {
        if (wrong) {
            throw new Refusal(reason, PEOPLE_MAX);
        }
    }

    /** Of which course (its id inside); none while nobody has named one. */
    public Optional<Long> course() {
        return Optional.ofNullable(courseId);
    }

    /** About what, in the words of whoever asked, where they found no course. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** About how many people come. */
    public int people() {
        return people;
    }

    public SuitableDays days() {
        return days;
    }

    public WantedPlace place() {
        return place;
    }

    /** Who it is for. */
    public String audience() {
        return audience;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Whom to talk to; nobody once whoever asked is forgotten. */
    public Optional<BespokeContact> contact() {
        return Optional.ofNullable(contact).filter(known -> known.name().isPresent());
    }
}
