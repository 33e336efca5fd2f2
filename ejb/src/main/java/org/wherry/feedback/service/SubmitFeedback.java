package org.wherry.feedback.service;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.wherry.feedback.model.LikertResponse;

/**
 * A filled-in form.
 *
 * @param answers by the statement's id; one that is missing, or null, was left blank and counts as no response
 * @param comment in the delegate's own words, or null
 */
public record SubmitFeedback(Map<UUID, LikertResponse> answers, String comment) {

    /** Copies the answers. */
    public SubmitFeedback {
        answers = answers == null ? Map.of() : new HashMap<>(answers);
    }
}
