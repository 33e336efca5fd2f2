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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Somebody asks to be protected and says why. A coordinator grants or declines it; with that the words go, because
 * nobody needs them any more and they could do harm.
 */
@Entity
@Table(name = "protection_request")
public class ProtectionRequest {

    /** The longest reason. */
    public static final int LONGEST_WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_request_seq")
    @SequenceGenerator(name = "protection_request_seq", sequenceName = "protection_request_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String words;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    private Boolean granted;

    @Version
    private long version;

    protected ProtectionRequest() {}

    /** Asks to be protected, with the reason in one's own words. */
    public ProtectionRequest(Person person, String words, Instant now) {
        this.person = person;
        this.words = Text.required(words, "reason", LONGEST_WORDS);
        this.askedAt = now;
    }

    /**
     * Grants it, which protects the person, or declines it.
     *
     * @throws Refusal when it is decided already, or one's own
     */
    public void decide(boolean yes, Person by, Instant now) {
        if (decidedAt != null) {
            throw new Refusal(PeopleRefusal.PROTECTION_DECIDED);
        }
        if (by.publicId().equals(person.publicId())) {
            throw new Refusal(PeopleRefusal.OWN_CASE);
        }
        granted = yes;
        decidedBy = by;
        decidedAt = now;
        words = null;
        if (yes) {
            person.protect(true);
        }
    }

    /** Whose it is. */
    public Person person() {
        return person;
    }

    /** Why, while it is undecided; null afterwards. */
    public String words() {
        return words;
    }

    /** When it was asked. */
    public Instant askedAt() {
        return askedAt;
    }
}
