package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody was asked to approve; it is written once and never changed. */
@Entity
@Table(name = "approval_step")
public class ApprovalStep {

    @Id
    @SequenceGenerator(name = "approval_step_seq", sequenceName = "approval_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_step_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ApprovalRequest request;

    private int position;

    @Column(name = "approver_id")
    private Long approverId;

    @Column(name = "stands_in_for")
    private Long standsInFor;

    private Instant at;

    protected ApprovalStep() {}

    ApprovalStep(ApprovalRequest request, int position, Approver approver, Instant at) {
        this.request = request;
        this.position = position;
        this.approverId = approver.person();
        this.standsInFor = approver.standsInFor();
        this.at = at;
    }

    /** Who was asked. */
    public Approver approver() {
        return new Approver(approverId, standsInFor);
    }

    /** When. */
    public Instant at() {
        return at;
    }
}
