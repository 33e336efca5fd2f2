package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** Somebody complains of how their data is used. A coordinator answers it, once; never their own. */
@Entity
public class Complaint {

    /** The longest text, both of the complaint and of the answer. */
    public static final int LONGEST_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seq")
    @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "person_id")
    private long personId;

    private String text;

    @Column(name = "made_at")
    private Instant madeAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Version
    private long version;

    protected Complaint() {}

    /** Makes it. */
    public Complaint(long personId, String text, Instant now) {
        this.personId = personId;
        this.text = Text.required(text, "text", LONGEST_TEXT);
        this.madeAt = now;
    }

    /**
     * Answers it.
     *
     * @throws Refusal when it was answered, or is the answerer's own
     */
    public void answer(long by, String words, Instant now) {
        if (by == personId) {
            throw new Refusal(PrivacyRefusal.OWN_REQUEST);
        }
        if (answeredAt != null) {
            throw new Refusal(PrivacyRefusal.COMPLAINT_SETTLED);
        }
        answer = Text.required(words, "answer", LONGEST_TEXT);
        answeredAt = now;
        answeredBy = by;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Who complains (id inside). */
    public long personId() {
        return personId;
    }
}
