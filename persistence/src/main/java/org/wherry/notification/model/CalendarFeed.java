package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.Text;
import org.wherry.people.model.Secret;

/**
 * An address by which a calendar follows somebody's own sessions.
 *
 * <p>Its owner makes it and gives it to one calendar, which reads it until its owner revokes it. Whoever knows the
 * address can read it, so it is shown once, and only the hash of the secret in it is kept.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    /** The longest name. */
    public static final int LONGEST_NAME = 100;

    private static final Duration GRAIN_OF_USE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_feed_seq")
    @SequenceGenerator(name = "calendar_feed_seq", sequenceName = "calendar_feed_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "person_id")
    private long personId;

    private String name;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected CalendarFeed() {}

    /**
     * Keeps the hash of a secret for somebody.
     *
     * @param personId whose sessions it is of (id inside)
     * @param name which calendar it is for, as its owner calls it
     */
    public CalendarFeed(long personId, String name, Secret secret, Instant now) {
        this.personId = personId;
        this.name = Text.line(name, "name", LONGEST_NAME);
        this.tokenHash = secret.hash();
        this.createdAt = now;
    }

    /** Ends it for good; says whether it had not ended before. */
    public boolean revoke(Instant now) {
        if (!isOpen()) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /** Notes that a calendar read it; of what happens within {@link #GRAIN_OF_USE} only the first. */
    public void read(Instant now) {
        if (lastUsedAt == null || !now.isBefore(lastUsedAt.plus(GRAIN_OF_USE))) {
            lastUsedAt = now;
        }
    }

    /** Whether it can be read. */
    public boolean isOpen() {
        return revokedAt == null;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose sessions it is of (id inside). */
    public long personId() {
        return personId;
    }

    /** Everything about it but the secret. */
    public CalendarFeedRow row() {
        return new CalendarFeedRow(publicId, name, createdAt, revokedAt, lastUsedAt);
    }
}
