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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Somebody asks that their records become nobody's at once. They may take that back until a coordinator decides, who
 * grants it or declines it, and says why; nobody decides about themselves.
 */
@Entity
@Table(name = "erasure_request")
public class ErasureRequest {

    /** The longest text, both of what is asked and of why it was decided so. */
    public static final int LONGEST_TEXT = 2000;

    /** Where a request can stand. */
    public enum State {
        /** It waits for a coordinator. */
        ASKED,
        /** The records are nobody's. */
        GRANTED,
        /** The records stay. */
        DECLINED,
        /** The person took it back. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "erasure_request_seq")
    @SequenceGenerator(name = "erasure_request_seq", sequenceName = "erasure_request_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "person_id")
    private long personId;

    private String wish;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String reason;

    @Version
    private long version;

    protected ErasureRequest() {}

    /**
     * Asks.
     *
     * @param wish what they want, in their own words, or null
     */
    public ErasureRequest(long personId, String wish, Instant now) {
        this.personId = personId;
        this.wish = Text.optional(wish, "wish", LONGEST_TEXT);
        this.askedAt = now;
    }

    /** Takes it back. */
    public void withdraw(Instant now) {
        settle(State.WITHDRAWN, now);
    }

    /** Grants it. */
    public void grant(long by, String why, Instant now) {
        decide(State.GRANTED, by, why, now);
    }

    /** Declines it. */
    public void decline(long by, String why, Instant now) {
        decide(State.DECLINED, by, why, now);
    }

    private void decide(State decision, long by, String why, Instant now) {
        if (by == personId) {
            throw new Refusal(PrivacyRefusal.OWN_REQUEST);
        }
        String said = Text.required(why, "reason", LONGEST_TEXT);
        settle(decision, now);
        decidedBy = by;
        reason = said;
    }

    private void settle(State end, Instant now) {
        if (state != State.ASKED) {
            throw new Refusal(PrivacyRefusal.ERASURE_SETTLED);
        }
        state = end;
        decidedAt = now;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Who asks (id inside). */
    public long personId() {
        return personId;
    }

    /** What they want, in their own words. */
    public Optional<String> wish() {
        return Optional.ofNullable(wish);
    }

    /** How it stands. */
    public State state() {
        return state;
    }

    /** When it was asked. */
    public Instant askedAt() {
        return askedAt;
    }

    /** When it was decided or taken back. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was decided so. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
