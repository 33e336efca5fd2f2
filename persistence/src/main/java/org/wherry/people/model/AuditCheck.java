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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An examination of the whole chain, and what it found. */
@Entity
@Table(name = "audit_check")
public class AuditCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_check_seq")
    @SequenceGenerator(name = "audit_check_seq", sequenceName = "audit_check_seq", allocationSize = 50)
    private Long id;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private long sealed;

    @Enumerated(EnumType.STRING)
    private AuditFinding.Kind finding;

    @Column(name = "broken_at")
    private Long brokenAt;

    @Column(name = "broken_entry")
    private String brokenEntry;

    protected AuditCheck() {}

    /**
     * Keeps what was found.
     *
     * @param sealed how many links were whole
     * @param finding the first that was not, or null where all were
     */
    public AuditCheck(Instant now, long sealed, AuditFinding finding) {
        this.checkedAt = now;
        this.sealed = sealed;
        if (finding != null) {
            this.finding = finding.kind();
            this.brokenAt = finding.position();
            this.brokenEntry = finding.entry() == null ? null : finding.entry().toString();
        }
    }

    /** When it was. */
    public Instant checkedAt() {
        return checkedAt;
    }

    /** How many links were whole. */
    public long sealed() {
        return sealed;
    }

    /** What was found. */
    public Optional<AuditFinding> finding() {
        return Optional.ofNullable(finding)
                .map(kind ->
                        new AuditFinding(kind, brokenAt, brokenEntry == null ? null : UUID.fromString(brokenEntry)));
    }
}
