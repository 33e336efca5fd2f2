package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;

/** What a mail server said came of a message after it took it. It is written once and never changed. */
@Entity
public class Bounce {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bounce_seq")
    @SequenceGenerator(name = "bounce_seq", sequenceName = "bounce_seq", allocationSize = 50)
    private Long id;

    @Column(name = "message_id")
    private UUID messageId;

    private String status;
    private boolean permanent;
    private String diagnostic;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected Bounce() {}

    /** Writes a report down. */
    public Bounce(DeliveryReport report, Instant now) {
        this.messageId = report.message();
        this.status = report.status();
        this.permanent = report.permanent();
        this.diagnostic = report.diagnostic();
        this.reportedAt = now;
    }

    /** About which message. */
    public UUID messageId() {
        return messageId;
    }
}
