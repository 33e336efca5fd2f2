package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;

/**
 * A link that was sent to an address and works once.
 *
 * <p>Whoever can read the mailbox can use it, for one purpose, until it expires. Opening the page behind it spends
 * nothing, since mail programs open links by themselves; sending that page's form does. Only the hash of its secret is
 * kept.
 */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_link_seq")
    @SequenceGenerator(name = "one_time_link_seq", sequenceName = "one_time_link_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String email;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "spent_at")
    private Instant spentAt;

    @Version
    private long version;

    protected OneTimeLink() {}

    /**
     * Makes a link.
     *
     * @param person whose it is, or null where nobody is known yet
     * @param email where it is sent
     * @param secret what it carries; only its hash is kept
     */
    public OneTimeLink(Purpose purpose, Person person, EmailAddress email, Secret secret, Instant now) {
        this.purpose = purpose;
        this.person = person;
        this.email = email.address();
        this.secretHash = secret.hash();
        this.madeAt = now;
        this.expiresAt = now.plus(purpose.holds());
    }

    /**
     * Makes sure that the link can be used now.
     *
     * @throws Refusal when it was used, or not in time
     */
    public void refuseUnlessOpen(Instant now) {
        if (spentAt != null) {
            throw new Refusal(SignInRefusal.LINK_SPENT);
        }
        if (!now.isBefore(expiresAt)) {
            throw new Refusal(SignInRefusal.LINK_EXPIRED);
        }
    }

    /** Uses it, this once. */
    public void spend(Instant now) {
        refuseUnlessOpen(now);
        spentAt = now;
    }

    /** The id outside; it is not the secret. */
    public UUID publicId() {
        return publicId;
    }

    /** What it is for. */
    public Purpose purpose() {
        return purpose;
    }

    /** Whose it is, where somebody is known. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** The address it was sent to, which is thereby proved to be read by whoever uses it. */
    public EmailAddress email() {
        return new EmailAddress(email);
    }

    /** Until when it can be used. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** What a link is for; a link for one purpose opens no other. */
    public enum Purpose {
        /** To choose a new password. */
        RESET_PASSWORD(Duration.ofMinutes(30), true),
        /** To sign in without a password. */
        SIGN_IN(Duration.ofMinutes(15), true),
        /** To prove that an address is read by whoever gave it. */
        VERIFY_EMAIL(Duration.ofDays(1), true),
        /** To accept or decline what an agency offers. */
        INVITATION(Duration.ofDays(7), false);

        private final Duration holds;
        private final boolean newestOnly;

        Purpose(Duration holds, boolean newestOnly) {
            this.holds = holds;
            this.newestOnly = newestOnly;
        }

        /** How long it can be used. */
        public Duration holds() {
            return holds;
        }

        /** Whether only the newest to one address works; several agencies may invite the same person. */
        public boolean isNewestOnly() {
            return newestOnly;
        }
    }
}
