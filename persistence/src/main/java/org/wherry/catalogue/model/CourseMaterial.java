package org.wherry.catalogue.model;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A file that a course hands out, from one of its versions on. When it is withdrawn, a new version begins without it:
 * sessions that ran with it keep it.
 */
@Entity
@Table(name = "course_material")
public class CourseMaterial {

    public static final int NAME_MAX = 200;

    /** The largest file, in bytes: 10 MB. */
    public static final int BYTES_MAX = 10 * 1024 * 1024;

    /** When delegates need it. */
    public enum Needed {
        BEFORE,
        AFTER,
        BOTH
    }

    /** Who is given it. */
    public enum GivenTo {
        /** Whoever has a confirmed place, and those who attended. */
        BOOKED,
        /** Those who attended, wholly or partly. */
        ATTENDED
    }

    @Id
    @SequenceGenerator(name = "course_material_seq", sequenceName = "course_material_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_material_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    @Column(name = "from_version")
    private int fromVersion;

    @Column(name = "until_version")
    private Integer untilVersion;

    private String name;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private int bytes;

    @Enumerated(EnumType.STRING)
    private Needed needed;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_to")
    private GivenTo givenTo;

    @Column(name = "added_at")
    private Instant addedAt;

    protected CourseMaterial() {}

    /**
     * Hands a file out from a version on.
     *
     * @param name what people read, such as "Pre-reading"
     * @throws Refusal when the file is empty, too large, or of a type that is not handed out
     */
    public CourseMaterial(
            CourseVersion from,
            String name,
            String fileName,
            byte[] content,
            Needed needed,
            GivenTo givenTo,
            Instant now) {
        if (content.length < 1 || content.length > BYTES_MAX) {
            throw new Refusal(CatalogueRefusal.FILE_SIZE);
        }
        course = from.course();
        fromVersion = from.number();
        this.name = Text.line(name, "name", NAME_MAX);
        this.fileName = Text.line(fileName, "fileName", NAME_MAX);
        mediaType = FileType.of(fileName, content)
                .orElseThrow(() -> new Refusal(CatalogueRefusal.FILE_TYPE))
                .mediaType();
        bytes = content.length;
        this.needed = Objects.requireNonNull(needed);
        this.givenTo = Objects.requireNonNull(givenTo);
        addedAt = now;
    }

    /** Is handed out for the last time by this version of the course. */
    public void withdrawAfter(CourseVersion last) {
        if (untilVersion != null) {
            throw new Refusal(CatalogueRefusal.MATERIAL_SETTLED);
        }
        untilVersion = last.number();
    }

    public Long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public Course course() {
        return course;
    }

    public String name() {
        return name;
    }
}
