package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.wherry.common.model.Text;

/** A step of a session on its way into the programme, with what was said; only ever added to. */
@Entity
@Table(name = "session_remark")
public class SessionRemark {

    /** The longest words. */
    public static final int WORDS_MAX = 1000;

    /** What was done. */
    public enum Step {
        SUBMITTED,
        SENT_BACK,
        PUBLISHED
    }

    @Id
    @SequenceGenerator(name = "session_remark_seq", sequenceName = "session_remark_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_remark_seq")
    private Long id;

    @Column(name = "session_id")
    private long sessionId;

    @Enumerated(EnumType.STRING)
    private Step step;

    private Instant at;

    @Column(name = "by_id")
    private Long byId;

    private String words;

    protected SessionRemark() {}

    /**
     * Notes a step.
     *
     * @param by who took it (id inside), or null for a job
     * @param words what they said; a session is not sent back without a word
     */
    public SessionRemark(long sessionId, Step step, Long by, String words, Instant now) {
        this.sessionId = sessionId;
        this.step = Objects.requireNonNull(step);
        this.byId = by;
        this.words = step == Step.SENT_BACK
                ? Text.required(words, "words", WORDS_MAX)
                : Text.optional(words, "words", WORDS_MAX);
        this.at = now;
    }

    public Step step() {
        return step;
    }

    public Instant at() {
        return at;
    }

    /** Who took it (id inside); nobody where a job did. */
    public Optional<Long> by() {
        return Optional.ofNullable(byId);
    }

    /** What they said. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
