package org.wherry.booking.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A booking waits for somebody to say yes. The delegate's manager is asked first, or whoever stands in for them; whoever
 * does not answer is reminded, and then the next manager is asked, and in the end the coordinators. One of those who
 * were asked gives it or refuses it; where nobody does, it lapses, and where the booking ends otherwise, it is withdrawn.
 */
@Entity
@Table(name = "approval_request")
public class ApprovalRequest {

    /** The longest reason. */
    public static final int REASON_MAX = 500;

    @Id
    @SequenceGenerator(name = "approval_request_seq", sequenceName = "approval_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_request_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "booking_id")
    private long bookingId;

    @Column(name = "agency_id")
    private long agencyId;

    @Enumerated(EnumType.STRING)
    private ApprovalState state = ApprovalState.WANTED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String reason;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ApprovalStep> steps = new ArrayList<>();

    @Version
    private long version;

    protected ApprovalRequest() {}

    /** Asks somebody about a booking that was made under a post at an agency (ids inside). */
    public ApprovalRequest(long bookingId, long agencyId, Approver first, Instant now) {
        this.bookingId = bookingId;
        this.agencyId = agencyId;
        askedAt = now;
        ask(first, now);
    }

    /** Asks somebody else from now on; whoever was asked before may still answer. */
    public void passTo(Approver next, Instant now) {
        requireWanted();
        ask(next, now);
        remindedAt = null;
    }

    /** Notes that whoever is asked now was reminded. */
    public void remind(Instant now) {
        requireWanted();
        remindedAt = now;
    }

    /** Says yes. */
    public void give(long by, Instant now) {
        decide(ApprovalState.GIVEN, by, null, now);
    }

    /** Says no, and why. */
    public void refuse(long by, String why, Instant now) {
        decide(ApprovalState.REFUSED, by, Text.required(why, "reason", REASON_MAX), now);
    }

    /** Nobody answered in time. */
    public void lapse(Instant now) {
        decide(ApprovalState.LAPSED, null, null, now);
    }

    /** The booking ended otherwise; what was decided already stays. */
    public void withdraw(Instant now) {
        if (isWanted()) {
            decide(ApprovalState.WITHDRAWN, null, null, now);
        }
    }

    private void ask(Approver approver, Instant now) {
        steps.add(new ApprovalStep(this, steps.size() + 1, approver, now));
    }

    private void decide(ApprovalState how, Long by, String why, Instant now) {
        requireWanted();
        state = how;
        decidedAt = now;
        decidedBy = by;
        reason = why;
    }

    private void requireWanted() {
        if (!isWanted()) {
            throw new Refusal(ApprovalRefusal.NOT_WANTED_ANY_MORE);
        }
    }

    public boolean isWanted() {
        return state == ApprovalState.WANTED;
    }

    /** Whether whoever is asked now was reminded already. */
    public boolean isReminded() {
        return remindedAt != null;
    }

    /** Who is asked now. */
    public Approver approver() {
        return steps.get(steps.size() - 1).approver();
    }

    /** Everybody who was asked so far, in order. */
    public List<Approver> asked() {
        return steps.stream().map(ApprovalStep::approver).toList();
    }

    /** Since when whoever is asked now is asked. */
    public Instant passedAt() {
        return steps.get(steps.size() - 1).at();
    }

    public Long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long bookingId() {
        return bookingId;
    }

    public long agencyId() {
        return agencyId;
    }

    public ApprovalState state() {
        return state;
    }

    /** Since when the booking waits for it. */
    public Instant askedAt() {
        return askedAt;
    }

    /** Who decided (id inside), where somebody did. */
    public Optional<Long> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Why it was refused. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
