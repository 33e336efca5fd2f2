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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A secret by which a program acts for a person. Only its hash is kept.
 *
 * <p>Its owner makes it, names it, and says what it may be used for and how long; from then on it can be used until it
 * expires or its owner revokes it. Neither can be taken back, and it is never deleted while its owner is known, so that
 * what it did can be told.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

    /** The longest name. */
    public static final int LONGEST_NAME = 100;

    /** How exactly its last use is known: a busy program costs no more than one write in this time. */
    private static final Duration GRAIN_OF_USE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String name;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected ApiToken() {}

    /**
     * Keeps the hash of a secret for somebody.
     *
     * @param name what its owner calls it
     * @param scopes what it may be used for; at least one
     * @throws Refusal when it could be used for nothing, or the name is none
     */
    public ApiToken(Person person, String name, Set<TokenScope> scopes, TokenLife life, Secret secret, Instant now) {
        if (scopes.isEmpty()) {
            throw new Refusal(TokenRefusal.TOKEN_WITHOUT_SCOPE);
        }
        this.person = person;
        this.name = Text.line(name, "name", LONGEST_NAME);
        this.scopes = TokenScope.join(scopes);
        this.tokenHash = secret.hash();
        this.createdAt = now;
        this.expiresAt = life.endFrom(now);
    }

    /**
     * Makes another token for the same owner, as a program that bears this one asks for.
     *
     * @throws Refusal when the other could do more than this one, or hold longer: whoever finds a token must not get
     *     more out of it than it is
     */
    public ApiToken beget(String childsName, Set<TokenScope> childsScopes, TokenLife life, Secret secret, Instant now) {
        if (!scopes().containsAll(childsScopes) || life.endFrom(now).isAfter(expiresAt)) {
            throw new Refusal(TokenRefusal.TOKEN_BEYOND_ITSELF);
        }
        return new ApiToken(person, childsName, childsScopes, life, secret, now);
    }

    /** Ends it for good; a second time changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether it can be used at an instant. */
    public boolean isValidAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether a use of it has to be noted, because the last one that was is too long ago. */
    public boolean isUseWorthNoting(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(GRAIN_OF_USE));
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose it is. */
    public Person person() {
        return person;
    }

    /** What its owner calls it. */
    public String name() {
        return name;
    }

    /** What it may be used for. */
    public Set<TokenScope> scopes() {
        return TokenScope.split(scopes);
    }

    /** Until when it holds. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Everything about it but the secret, as it stands at an instant. */
    public TokenRow row(Instant now) {
        TokenRow.State state = revokedAt != null
                ? TokenRow.State.REVOKED
                : isValidAt(now) ? TokenRow.State.VALID : TokenRow.State.EXPIRED;
        return new TokenRow(publicId, name, List.copyOf(scopes()), createdAt, expiresAt, revokedAt, lastUsedAt, state);
    }
}
