package org.wherry.feedback.web;

import jakarta.faces.model.SelectItem;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.web.Words;
import org.wherry.feedback.model.LikertResponse;
import org.wherry.feedback.model.Submission;
import org.wherry.feedback.service.SubmitFeedback;

/** What somebody has ticked and written on a form, before it is sent. Anything may be left blank. */
public class FeedbackAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The page's boxes are filled by the statement's id, as text. */
    private final Map<String, Object> ticked = new HashMap<>();

    @Size(max = Submission.LONGEST_COMMENT)
    private String comment;

    /** The answers as the service takes them. */
    SubmitFeedback toSubmit() {
        Map<UUID, LikertResponse> answers = new HashMap<>();
        ticked.forEach((statement, response) -> {
            if (response != null && !response.toString().isEmpty()) {
                answers.put(UUID.fromString(statement), LikertResponse.valueOf(response.toString()));
            }
        });
        return new SubmitFeedback(answers, comment);
    }

    /** The four points of the scale. */
    public static List<SelectItem> scale() {
        return Arrays.stream(LikertResponse.values())
                .map(response -> new SelectItem(response.name(), Words.say("feedback.scale." + response)))
                .toList();
    }

    public Map<String, Object> getTicked() {
        return ticked;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
