package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Lets somebody book a course without having attended what it asks for. A coordinator grants it and says why, never to
 * themselves; it ends on its last day, or when it is withdrawn.
 */
@Entity
@Table(name = "course_waiver")
public class Waiver {

    /** The longest reason. */
    public static final int REASON_MAX = 1000;

    @Id
    @SequenceGenerator(name = "course_waiver_seq", sequenceName = "course_waiver_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_waiver_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "person_id")
    private long personId;

    @Column(name = "course_id")
    private long courseId;

    private String reason;

    @Column(name = "until_date")
    private LocalDate until;

    @Column(name = "granted_by")
    private Long grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private long version;

    protected Waiver() {}

    /**
     * Grants it.
     *
     * @param person who may book (id inside)
     * @param course what they may book (id inside)
     * @param until the last day, or null for good
     * @param by who grants it (id inside); null for Wherry itself
     */
    public Waiver(long person, long course, String reason, LocalDate until, Long by, Instant now) {
        refuseIf(by != null && by == person, CatalogueRefusal.OWN_WAIVER);
        refuseIf(until != null && until.isBefore(CountyTime.dateOf(now)), CatalogueRefusal.WAIVER_IN_THE_PAST);
        personId = person;
        courseId = course;
        this.reason = Text.required(reason, "reason", REASON_MAX);
        this.until = until;
        grantedBy = by;
        grantedAt = now;
    }

    /** Withdraws it: what was booked meanwhile stays. */
    public void withdraw(Long by, Instant now) {
        refuseIf(withdrawnAt != null, CatalogueRefusal.WAIVER_SETTLED);
        withdrawnBy = by;
        withdrawnAt = now;
    }

    private static void refuseIf(boolean wrong, CatalogueRefusal reason) {
        if (wrong) {
            throw new Refusal(reason);
        }
    }

    public UUID publicId() {
        return publicId;
    }

    /** Who may book (id inside). */
    public long personId() {
        return personId;
    }

    /** What they may book (id inside). */
    public long courseId() {
        return courseId;
    }

    public String reason() {
        return reason;
    }

    /** The last day on which it holds. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
