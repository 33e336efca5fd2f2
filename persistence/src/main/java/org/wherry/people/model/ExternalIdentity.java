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
import java.util.Optional;
import java.util.UUID;

/**
 * An account elsewhere with which somebody signs in, such as the one that their employer gave them. It is known by its
 * issuer and subject alone: an e-mail address can change hands. It is linked by the person while they are signed in,
 * used from then on, and gone once it is unlinked.
 */
@Entity
@Table(name = "external_identity")
public class ExternalIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_identity_seq")
    @SequenceGenerator(name = "external_identity_seq", sequenceName = "external_identity_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String issuer;

    private String subject;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected ExternalIdentity() {}

    /** Links an account elsewhere to somebody. */
    public ExternalIdentity(Person person, ProvedIdentity proved, Instant now) {
        this.person = person;
        this.issuer = proved.issuer();
        this.subject = proved.subject();
        this.accountName = proved.accountName();
        this.linkedAt = now;
    }

    /** Notes that somebody signed in with it, and what it is called by now. */
    public void use(ProvedIdentity proved, Instant now) {
        accountName = proved.accountName();
        lastUsedAt = now;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose it is. */
    public Person person() {
        return person;
    }

    /** Which provider keeps the account, as it names itself. */
    public String issuer() {
        return issuer;
    }

    /** What people call the account. */
    public String accountName() {
        return accountName;
    }

    /** Since when it signs in. */
    public Instant linkedAt() {
        return linkedAt;
    }

    /** When it last signed in. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
