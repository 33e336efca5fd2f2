package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.demo.service.PlannedSession.Paper;
import org.wherry.feedback.model.LikertResponse;
import org.wherry.feedback.service.FeedbackForm;
import org.wherry.feedback.service.FeedbackService;
import org.wherry.feedback.service.SubmitFeedback;

/** Types in the forms that were filled in on paper. */
@ApplicationScoped
public class PaperForms {

    @Inject
    private FeedbackService feedback;

    /** Types in the forms of a session; returns how many. */
    int typeIn(UUID session, List<Paper> papers) {
        if (!papers.isEmpty()) {
            FeedbackForm form = feedback.paper(session).form();
            feedback.enterOnPaper(
                    session, papers.stream().map(paper -> filledIn(paper, form)).toList());
        }
        return papers.size();
    }

    private static SubmitFeedback filledIn(Paper paper, FeedbackForm form) {
        Map<UUID, LikertResponse> answers = new HashMap<>();
        for (int i = 0; i < paper.answers().size(); i++) {
            UUID statement = form.statements().get(i).id();
            paper.answers().get(i).ifPresent(answer -> answers.put(statement, answer));
        }
        return new SubmitFeedback(answers, paper.comment().orElse(null));
    }
}
