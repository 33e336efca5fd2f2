package org.wherry.people.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.CountyTime;

/** One run of the retention rules: when, by whom, and what it did. The job runs once a day, whatever the number of nodes. */
@Entity
@Table(name = "retention_run")
public class RetentionRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_run_seq")
    @SequenceGenerator(name = "retention_run_seq", sequenceName = "retention_run_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "started_by")
    private Long startedBy;

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    private List<RetentionCount> counts = new ArrayList<>();

    protected RetentionRun() {}

    /**
     * Begins.
     *
     * @param by who lets it run (id inside), or null for the job
     */
    public RetentionRun(Long by, Instant now) {
        this.startedBy = by;
        this.startedAt = now;
        this.onDay = CountyTime.dateOf(now);
    }

    /**
     * Notes what was done with one kind.
     *
     * @param older the instant before which it went
     * @param failed what should have gone and did not; the next run tries again
     */
    public void did(DataKind kind, Instant older, int purged, int failed) {
        counts.add(new RetentionCount(this, kind, older, purged, failed));
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** When it began. */
    public Instant startedAt() {
        return startedAt;
    }

    /** Whether the job began it by itself. */
    public boolean isByJob() {
        return startedBy == null;
    }

    /** What it did, kind by kind. */
    public List<RetentionCount> counts() {
        return counts.stream()
                .sorted(Comparator.comparing(RetentionCount::kind))
                .toList();
    }
}
