package org.wherry.catalogue.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseCode;
import org.wherry.catalogue.model.Format;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.DescribeCourse;

/** A course as it is typed in; the outcomes are lines of one text. */
public class CourseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** All the outcomes together; each line is checked by the course itself. */
    private static final int OUTCOMES_MAX = 8000;

    @Size(max = CourseCode.LENGTH_MAX)
    private String code;

    @Size(max = Course.TITLE_MAX)
    private String title;

    private Programme programme = Programme.MULTI_AGENCY;
    private Kind kind = Kind.COURSE;
    private UUID provider;

    @Size(max = Course.FORMAT_MAX)
    private String format;

    private Format heldAs = Format.FACE_TO_FACE;

    @Min(1)
    @Max(Course.DAYS_MAX)
    private int days = 1;

    @Digits(integer = 2, fraction = 2)
    private BigDecimal hoursPerDay;

    @Size(max = Course.SUMMARY_MAX)
    private String summary;

    @Size(max = Course.AUDIENCE_MAX)
    private String audience;

    @Size(max = Course.NOTE_MAX)
    private String contentNote;

    @Size(max = Course.CONTACT_MAX)
    private String supportContact;

    @Size(max = OUTCOMES_MAX)
    private String outcomes;

    @Size(max = Course.NOTE_MAX)
    private String figuresNote;

    /** Shows a course as it is. */
    static CourseForm of(Course course) {
        CourseForm form = new CourseForm();
        form.title = course.title();
        form.programme = course.programme();
        form.kind = course.kind();
        form.provider = course.provider().publicId();
        form.format = course.format();
        form.heldAs = course.heldAs();
        form.supportContact = course.supportContact().orElse(null);
        form.days = course.days();
        form.hoursPerDay = course.hoursPerDay();
        form.summary = course.summary();
        form.audience = course.audience();
        form.contentNote = course.contentNote().orElse(null);
        form.outcomes = course.outcomes().stream().collect(Collectors.joining("\n"));
        form.figuresNote = course.figuresNote().orElse(null);
        return form;
    }

    /** What was typed; the period of unrecorded runs is not asked for here and stays. */
    DescribeCourse toDescribe() {
        return new DescribeCourse(
                code,
                title,
                programme,
                kind,
                provider,
                format,
                heldAs,
                days,
                hoursPerDay,
                summary,
                audience,
                contentNote,
                supportContact,
                outcomes == null ? List.of() : outcomes.lines().toList(),
                null,
                figuresNote);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Format getHeldAs() {
        return heldAs;
    }

    public void setHeldAs(Format heldAs) {
        this.heldAs = heldAs;
    }

    public String getSupportContact() {
        return supportContact;
    }

    public void setSupportContact(String supportContact) {
        this.supportContact = supportContact;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Programme getProgramme() {
        return programme;
    }

    public void setProgramme(Programme programme) {
        this.programme = programme;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public UUID getProvider() {
        return provider;
    }

    public void setProvider(UUID provider) {
        this.provider = provider;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public BigDecimal getHoursPerDay() {
        return hoursPerDay;
    }

    public void setHoursPerDay(BigDecimal hoursPerDay) {
        this.hoursPerDay = hoursPerDay;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getContentNote() {
        return contentNote;
    }

    public void setContentNote(String contentNote) {
        this.contentNote = contentNote;
    }

    public String getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(String outcomes) {
        this.outcomes = outcomes;
    }

    public String getFiguresNote() {
        return figuresNote;
    }

    public void setFiguresNote(String figuresNote) {
        this.figuresNote = figuresNote;
    }
}
