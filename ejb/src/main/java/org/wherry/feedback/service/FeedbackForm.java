package org.wherry.feedback.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.feedback.model.EvaluatedSession;
import org.wherry.feedback.model.Questionnaire;

/**
 * A form to be filled in.
 *
 * @param courseTitle what was taught
 * @param firstDay the session's first day
 * @param lastDay its last day
 * @param stem what stands before each statement
 * @param statements in their order
 */
public record FeedbackForm(
        String courseTitle, LocalDate firstDay, LocalDate lastDay, String stem, List<Statement> statements) {

    static FeedbackForm of(EvaluatedSession session, Questionnaire questionnaire) {
        return new FeedbackForm(
                session.courseTitle(),
                session.firstDay(),
                session.lastDay(),
                questionnaire.stem(),
                questionnaire.items().stream()
                        .map(item -> new Statement(item.publicId(), item.text()))
                        .toList());
    }

    /**
     * One statement, to be agreed with or not.
     *
     * @param id by which it is answered
     * @param text which goes on from the stem
     */
    public record Statement(UUID id, String text) {}
}
