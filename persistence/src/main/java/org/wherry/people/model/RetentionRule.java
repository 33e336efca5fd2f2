package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** How long one kind of data is kept, and why that is lawful. There is one for each kind. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule {

    /** The longest that anything is kept: fifty years. */
    public static final int MOST_MONTHS = 600;

    /** The longest lawful basis. */
    public static final int LONGEST_BASIS = 500;

    @Id
    @Enumerated(EnumType.STRING)
    private DataKind kind;

    private int months;

    @Column(name = "lawful_basis")
    private String lawfulBasis;

    @Version
    private long version;

    protected RetentionRule() {}

    /** Says how long a kind is kept. */
    public RetentionRule(DataKind kind, int months, String lawfulBasis) {
        this.kind = kind;
        change(months, lawfulBasis);
    }

    /**
     * Changes it; the next run goes by it.
     *
     * @param newMonths from 1 to {@value #MOST_MONTHS}
     * @param newBasis why that is lawful, up to {@value #LONGEST_BASIS} characters
     */
    public final void change(int newMonths, String newBasis) {
        if (newMonths < 1 || newMonths > MOST_MONTHS) {
            throw new Refusal(PrivacyRefusal.MONTHS_OUT_OF_RANGE, MOST_MONTHS);
        }
        lawfulBasis = Text.required(newBasis, "lawfulBasis", LONGEST_BASIS);
        months = newMonths;
    }

    /** The instant before which data of this kind goes, at some instant: so many months earlier by the county's clock. */
    public Instant olderThan(Instant now) {
        return ZonedDateTime.ofInstant(now, CountyTime.ZONE).minusMonths(months).toInstant();
    }

    /** What it is about. */
    public DataKind kind() {
        return kind;
    }

    /** How many months it is kept. */
    public int months() {
        return months;
    }

    /** Why that is lawful. */
    public String lawfulBasis() {
        return lawfulBasis;
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }
}
