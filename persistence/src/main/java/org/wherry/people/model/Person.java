package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Text;

/**
 * Somebody known to the system. A person may have any number of posts or none, and an e-mail address or none. Their
 * name is one text, because names do not all come in two parts.
 */
@Entity
public class Person {

    /** The longest name. */
    public static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String name;
    private String email;

    @Version
    private long version;

    protected Person() {}

    /**
     * Meets somebody.
     *
     * @param name as they write it themselves, up to {@value #LONGEST_NAME} characters
     * @param email where they can be written to, or null
     */
    public Person(String name, EmailAddress email) {
        this.name = Text.line(name, "name", LONGEST_NAME);
        this.email = email == null ? null : email.address();
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Their name, as they write it themselves. */
    public String name() {
        return name;
    }

    /** Where they can be written to. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }
}
