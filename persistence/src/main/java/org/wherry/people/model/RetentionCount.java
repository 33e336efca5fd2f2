package org.wherry.people.model;

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

/** What a run of the retention rules did with one kind of data. A part of its {@link RetentionRun}. */
@Entity
@Table(name = "retention_count")
public class RetentionCount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_count_seq")
    @SequenceGenerator(name = "retention_count_seq", sequenceName = "retention_count_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private RetentionRun run;

    @Enumerated(EnumType.STRING)
    private DataKind kind;

    private Instant older;
    private int purged;
    private int failed;

    protected RetentionCount() {}

    RetentionCount(RetentionRun run, DataKind kind, Instant older, int purged, int failed) {
        this.run = run;
        this.kind = kind;
        this.older = older;
        this.purged = purged;
        this.failed = failed;
    }

    /** Which kind. */
    public DataKind kind() {
        return kind;
    }

    /** The instant before which it went. */
    public Instant older() {
        return older;
    }

    /** How much went. */
    public int purged() {
        return purged;
    }

    /** How much should have gone and did not; the next run tries again. */
    public int failed() {
        return failed;
    }
}
