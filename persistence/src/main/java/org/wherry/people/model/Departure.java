package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody left: their account was closed. Their records stay for as long as the rule for them says, and are then made
 * nobody's, which is for good. Until then they may come back, and leave again.
 */
@Entity
public class Departure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "departure_seq")
    @SequenceGenerator(name = "departure_seq", sequenceName = "departure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "anonymised_at")
    private Instant anonymisedAt;

    @Version
    private long version;

    protected Departure() {}

    /** Notes that somebody leaves. */
    public Departure(long personId, Instant now) {
        this.personId = personId;
        this.leftAt = now;
    }

    /** Notes that they leave again, after they had come back. */
    public void again(Instant now) {
        if (anonymisedAt == null) {
            leftAt = now;
        }
    }

    /** Notes that nobody can tell any more whose records they were. */
    public void anonymise(Instant now) {
        anonymisedAt = now;
    }

    /** Who left. */
    public long personId() {
        return personId;
    }

    /** When they left, the last time. */
    public Instant leftAt() {
        return leftAt;
    }

    /** When their records were made nobody's. */
    public Optional<Instant> anonymisedAt() {
        return Optional.ofNullable(anonymisedAt);
    }
}
