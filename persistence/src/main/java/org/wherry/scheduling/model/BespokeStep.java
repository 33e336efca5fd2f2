package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.wherry.common.model.Text;

/** Something that was done or said about a request for a bespoke session; it is never changed. */
@Entity
@Table(name = "bespoke_step")
public class BespokeStep {

    /** The longest words. */
    public static final int WORDS_MAX = 2000;

    /** What was done. */
    public enum Deed {
        /** The agency asked for a session. */
        ASKED,
        /** The agency changed what it asked for. */
        CHANGED,
        /** The training team asked back. */
        QUESTION,
        /** The agency answered that. */
        ANSWER,
        /** The agency said something more. */
        ADDED,
        /** The training team said something without asking. */
        COMMENT,
        /** The training team named the course. */
        COURSE_NAMED,
        /** A session was made for it. */
        DATED,
        /** That session was called off. */
        CALLED_OFF,
        /** The training team said no. */
        DECLINED,
        /** The agency wants it no more. */
        WITHDRAWN;

        private boolean needsWords() {
            return this == QUESTION || this == ANSWER || this == ADDED || this == COMMENT || this == DECLINED;
        }

        /** Whether somebody of the training team has dealt with the request by it. */
        boolean answers() {
            return this == QUESTION || this == COMMENT || this == COURSE_NAMED || this == DATED || this == DECLINED;
        }
    }

    @Id
    @SequenceGenerator(name = "bespoke_step_seq", sequenceName = "bespoke_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bespoke_step_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private BespokeRequest request;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private Instant at;

    @Column(name = "by_id")
    private Long byId;

    private String words;

    @Column(name = "session_id")
    private Long sessionId;

    protected BespokeStep() {}

    BespokeStep(BespokeRequest request, Deed deed, Long by, String words, Long session, Instant now) {
        this.request = Objects.requireNonNull(request);
        this.deed = Objects.requireNonNull(deed);
        this.byId = by;
        this.words =
                deed.needsWords() ? Text.required(words, "words", WORDS_MAX) : Text.optional(words, "words", WORDS_MAX);
        this.sessionId = session;
        this.at = Objects.requireNonNull(now);
    }

    public Deed deed() {
        return deed;
    }

    public Instant at() {
        return at;
    }

    /** Who did it (id inside); nobody where a job did. */
    public Optional<Long> by() {
        return Optional.ofNullable(byId);
    }

    /** What they said. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** The session (id inside) that was made or called off. */
    public Optional<Long> session() {
        return Optional.ofNullable(sessionId);
    }
}
