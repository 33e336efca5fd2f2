package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Two records that look like one person. It is found by a job, and stays until the two are merged or somebody says
 * that they are not the same, which is remembered.
 */
@Entity
@Table(name = "duplicate_pair")
public class DuplicatePair {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duplicate_pair_seq")
    @SequenceGenerator(name = "duplicate_pair_seq", sequenceName = "duplicate_pair_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "person_id")
    private long personId;

    @Column(name = "other_id")
    private long otherId;

    @Enumerated(EnumType.STRING)
    private Likeness why;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "not_same_at")
    private Instant notSameAt;

    @Column(name = "not_same_by")
    private Long notSameBy;

    @Version
    private long version;

    protected DuplicatePair() {}

    /** Remembers that the two are different people; said before, it stays as it was said. */
    public void areNotTheSame(long by, Instant now) {
        if (notSameAt == null) {
            notSameAt = now;
            notSameBy = by;
        }
    }

    /** Why two records look like one person. */
    public enum Likeness {
        /** They are known by the same e-mail address. */
        SAME_ADDRESS,
        /** The same name in the same agency, but for case and accents. */
        SAME_NAME,
        /** A similar name in the same agency. */
        SIMILAR_NAME
    }
}
