package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** What a course says of itself: now, as a {@link Course}, or as its sessions of some time ran it, as a version. */
@MappedSuperclass
public abstract class CourseFacts {

    public static final int TITLE_MAX = 200;
    public static final int FORMAT_MAX = 60;
    public static final int SUMMARY_MAX = 4000;
    public static final int AUDIENCE_MAX = 1000;
    public static final int NOTE_MAX = 1000;
    public static final int CONTACT_MAX = 500;
    public static final int DAYS_MAX = 20;
    public static final BigDecimal HOURS_MAX = BigDecimal.valueOf(12);

    private String title;

    private String format;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_as")
    private Format heldAs = Format.FACE_TO_FACE;

    private int days;

    @Column(name = "hours_per_day")
    private BigDecimal hoursPerDay;

    private String summary = "";

    private String audience = "";

    @Column(name = "content_note")
    private String contentNote;

    @Column(name = "support_contact")
    private String supportContact;

    @Column(name = "refresher_months")
    private Integer refresherMonths;

    protected CourseFacts() {}

    /** Says the same as another. */
    CourseFacts(CourseFacts other) {
        title = other.title;
        last(other.format, other.days, other.hoursPerDay);
        describe(other.summary, other.audience, other.contentNote);
        hold(other.heldAs, other.supportContact);
        refresherMonths = other.refresherMonths;
    }

    final void entitle(String newTitle) {
        title = Text.line(newTitle, "title", TITLE_MAX);
    }

    final void last(String newFormat, int newDays, BigDecimal newHoursPerDay) {
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

    void describe(String newSummary, String newAudience, String newContentNote) {
        summary = Objects.requireNonNullElse(Text.optional(newSummary, "summary", SUMMARY_MAX), "");
        audience = Objects.requireNonNullElse(Text.optional(newAudience, "audience", AUDIENCE_MAX), "");
        contentNote = Text.optional(newContentNote, "contentNote", NOTE_MAX);
    }

    void hold(Format newFormat, String newSupportContact) {
        heldAs = Objects.requireNonNull(newFormat);
        supportContact = Text.optional(newSupportContact, "supportContact", CONTACT_MAX);
    }

    final void refreshAfter(Integer months) {
        refresherMonths = months;
    }

    /** Whether another says the very same, its provider and outcomes included. */
    public final boolean saysTheSameAs(CourseFacts other) {
        return words().equals(other.words()) && hoursPerDay.compareTo(other.hoursPerDay) == 0;
    }

    private List<Object> words() {
        return List.of(
                title,
                providerName(),
                format,
                heldAs,
                days,
                summary,
                audience,
                contentNote(),
                supportContact(),
                refresherMonths(),
                outcomes());
    }

    /** The organisation that delivers it, by name. */
    public abstract String providerName();

    /** The learning outcomes in their order. */
    public abstract List<String> outcomes();

    public final String title() {
        return title;
    }

    /** How long it is, in words, such as "Full day". */
    public final String format() {
        return format;
    }

    /** Where people have to be for it. */
    public final Format heldAs() {
        return heldAs;
    }

    public final int days() {
        return days;
    }

    public final BigDecimal hoursPerDay() {
        return hoursPerDay;
    }

    public final String summary() {
        return summary;
    }

    public final String audience() {
        return audience;
    }

    /** What in it may distress. */
    public final Optional<String> contentNote() {
        return Optional.ofNullable(contentNote);
    }

    /** Whom to turn to, for somebody whom it distresses. */
    public final Optional<String> supportContact() {
        return Optional.ofNullable(supportContact);
    }

    /** After how many months it is due again. */
    public final Optional<Integer> refresherMonths() {
        return Optional.ofNullable(refresherMonths);
    }
}
