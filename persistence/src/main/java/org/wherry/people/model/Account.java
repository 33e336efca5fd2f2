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
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;

/** What somebody signs in with: an e-mail address and the hash of a password. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Version
    private long version;

    protected Account() {}

    /**
     * Opens an account.
     *
     * @param passwordHash what the hashing of the password gave, or null for one that has no password
     */
    public Account(Person person, EmailAddress email, String passwordHash) {
        this.person = person;
        this.email = email.address();
        this.passwordHash = passwordHash;
    }

    /**
     * Changes what is signed in with.
     *
     * @param hash what the hashing of the new password gave
     */
    public void changePassword(String hash) {
        passwordHash = hash;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose account it is. */
    public Person person() {
        return person;
    }

    /** The address to sign in with. */
    public String email() {
        return email;
    }

    /** The hash of the password, where there is one. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
