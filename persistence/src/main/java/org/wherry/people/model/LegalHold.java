package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Data that must not be purged, because a court, an inquiry or a review may want it. It holds what is kept on one
 * person, or everything, from when it is placed until it is lifted; nothing else ends it.
 */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

    /** The longest reason. */
    public static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_hold_seq")
    @SequenceGenerator(name = "legal_hold_seq", sequenceName = "legal_hold_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "person_id")
    private Long personId;

    private String reason;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "placed_by")
    private long placedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @Version
    private long version;

    protected LegalHold() {}

    /**
     * Places a hold.
     *
     * @param person whose data it holds (id inside), or null for everybody's
     * @param by who places it (id inside)
     */
    public LegalHold(Long person, String reason, long by, Instant now) {
        this.personId = person;
        this.reason = Text.required(reason, "reason", LONGEST_REASON);
        this.placedBy = by;
        this.placedAt = now;
    }

    /**
     * Lifts it.
     *
     * @throws Refusal when it was lifted already, or somebody would free their own data
     */
    public void lift(long by, Instant now) {
        if (liftedAt != null) {
            throw new Refusal(PrivacyRefusal.HOLD_LIFTED_ALREADY);
        }
        if (personId != null && personId == by) {
            throw new Refusal(PrivacyRefusal.OWN_REQUEST);
        }
        liftedAt = now;
        liftedBy = by;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose data it holds (id inside); empty for everybody's. */
    public Optional<Long> person() {
        return Optional.ofNullable(personId);
    }
}
