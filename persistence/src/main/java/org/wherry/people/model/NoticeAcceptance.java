package org.wherry.people.model;

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

/** Somebody read one version of the privacy notice and accepted it. */
@Entity
@Table(name = "notice_acceptance")
public class NoticeAcceptance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_acceptance_seq")
    @SequenceGenerator(name = "notice_acceptance_seq", sequenceName = "notice_acceptance_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id")
    private PrivacyNotice notice;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected NoticeAcceptance() {}

    /** Accepts it. */
    public NoticeAcceptance(PrivacyNotice notice, long personId, Instant now) {
        this.notice = notice;
        this.personId = personId;
        this.acceptedAt = now;
    }

    /** When it was accepted. */
    public Instant acceptedAt() {
        return acceptedAt;
    }
}
