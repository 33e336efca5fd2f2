package org.wherry.feedback.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Secret;

/**
 * One request to one delegate to say how a session was.
 *
 * <p>It is issued when somebody is marked as having been there, and falls due when the session's last day ends. Its link
 * is spent when the form is sent, and from then on this row says that the person answered; what they answered is a
 * {@link Submission}, which nothing leads to from here. A corrected mark withdraws the invitation, and a mark corrected
 * back restores it, with the same link.
 */
@Entity
public class Invitation {

    /** How long after the session a link can be used. */
    public static final Duration OPEN_FOR = Duration.ofDays(42);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "questionnaire_id")
    private long questionnaireId;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private State state = State.ISSUED;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Version
    private long version;

    protected Invitation() {}

    /**
     * Asks somebody.
     *
     * @param questionnaireId what is asked
     * @param dueAt when the session is over
     * @param link the one-time secret, of which only the hash is kept
     */
    public Invitation(long sessionId, long personId, long questionnaireId, Instant dueAt, Secret link) {
        this.sessionId = sessionId;
        this.personId = personId;
        this.questionnaireId = questionnaireId;
        this.dueAt = dueAt;
        this.expiresAt = dueAt.plus(OPEN_FOR);
        this.tokenHash = link.hash();
    }

    /**
     * Makes sure that the link can be used now.
     *
     * @throws Refusal when it is used, withdrawn, early or late
     */
    public void refuseUnlessOpen(Instant now) {
        switch (state) {
            case SPENT -> throw new Refusal(FeedbackRefusal.USED);
            case WITHDRAWN -> throw new Refusal(FeedbackRefusal.UNKNOWN);
            default -> {
                if (now.isBefore(dueAt)) {
                    throw new Refusal(FeedbackRefusal.NOT_YET);
                }
                if (!now.isBefore(expiresAt)) {
                    throw new Refusal(FeedbackRefusal.EXPIRED);
                }
            }
        }
    }

    /** Spends the link. */
    public void spend(Instant now) {
        refuseUnlessOpen(now);
        state = State.SPENT;
    }

    /** Takes it back, unless it has been answered; says whether it did. */
    public boolean withdraw() {
        return move(State.ISSUED, State.WITHDRAWN);
    }

    /** Lets it stand again after it was withdrawn; says whether it did. */
    public boolean restore() {
        return move(State.WITHDRAWN, State.ISSUED);
    }

    private boolean move(State from, State to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** About which session. */
    public long sessionId() {
        return sessionId;
    }

    /** What is asked. */
    public long questionnaireId() {
        return questionnaireId;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Where an invitation can stand; whether it is due or expired is told by the clock. */
    public enum State {
        /** The link can be used, from when it is due until it expires. */
        ISSUED,
        /** The form was sent. */
        SPENT,
        /** The person was not there after all. */
        WITHDRAWN
    }
}
