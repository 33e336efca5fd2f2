package org.wherry.feedback.service;

import org.wherry.feedback.model.EvaluatedSession;

/**
 * The paper forms of a session, as they are being typed in.
 *
 * @param session with how many came and how many forms there are
 * @param form what stands on the paper
 */
public record PaperForms(EvaluatedSession session, FeedbackForm form) {}
