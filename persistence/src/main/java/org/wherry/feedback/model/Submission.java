package org.wherry.feedback.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.Text;

/**
 * One completed form, from nobody in particular.
 *
 * <p>It holds no person, no invitation, no post and no time, and its key is random, so that no column leads from an
 * answer back to whoever gave it. It never changes.
 */
@Entity
public class Submission {

    /** The longest comment. */
    public static final int LONGEST_COMMENT = 4000;

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "questionnaire_id")
    private long questionnaireId;

    private String comment;

    @ElementCollection
    @CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "submission_id"))
    @MapKeyColumn(name = "item_id")
    @Column(name = "response")
    @Enumerated(EnumType.STRING)
    private Map<Long, LikertResponse> answers = new HashMap<>();

    protected Submission() {}

    /**
     * Completes a form.
     *
     * @param answers by the statement's id outside; a statement that is missing, or has null, was left blank
     * @param comment in the delegate's own words, or null
     */
    public Submission(long sessionId, Questionnaire questionnaire, Map<UUID, LikertResponse> answers, String comment) {
        this.sessionId = sessionId;
        this.questionnaireId = questionnaire.id();
        this.comment = Text.optional(comment, "comment", LONGEST_COMMENT);
        answers.forEach((item, response) -> {
            Item statement = questionnaire.item(item);
            if (response != null) {
                this.answers.put(statement.id(), response);
            }
        });
    }

    /** About which session. */
    public long sessionId() {
        return sessionId;
    }

    /** In the delegate's own words, or null. */
    public String comment() {
        return comment;
    }

    /** The answers by statement; one that was left blank is not among them. */
    public Map<Long, LikertResponse> answers() {
        return Map.copyOf(answers);
    }
}
