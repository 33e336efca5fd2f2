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
import java.util.UUID;
import org.wherry.common.model.EmailAddress;

/** A further address of somebody, beside the one that they are written to. It counts once it is confirmed. */
@Entity
@Table(name = "person_email")
public class PersonEmail {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_email_seq")
    @SequenceGenerator(name = "person_email_seq", sequenceName = "person_email_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String email;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected PersonEmail() {}

    PersonEmail(Person person, EmailAddress email, Instant confirmedAt) {
        this.person = person;
        this.email = email.address();
        this.confirmedAt = confirmedAt;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The address. */
    public String email() {
        return email;
    }

    /** Whether it was shown to be theirs. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
