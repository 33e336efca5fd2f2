package org.wherry.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wherry.common.model.Refusal;
import org.wherry.feedback.model.FeedbackRefusal;
import org.wherry.feedback.service.FeedbackForm;
import org.wherry.feedback.service.FeedbackService;

/**
 * Answers feedback by a one-time link, without sign-in and without a session. Opening the page spends nothing; a link
 * that cannot be answered gets its own words instead of the form.
 */
@Named("answer")
@RequestScoped
public class AnswerBacking {

    /** What a link can say no with; the page has words for each. */
    private static final Set<FeedbackRefusal> CLOSING =
            EnumSet.of(FeedbackRefusal.USED, FeedbackRefusal.UNKNOWN, FeedbackRefusal.EXPIRED, FeedbackRefusal.NOT_YET);

    @Inject
    private FeedbackService feedback;

    @Inject
    private HttpServletRequest request;

    private final FeedbackAnswers answers = new FeedbackAnswers();
    private String code;
    private FeedbackForm form;
    private FeedbackRefusal refused;

    /** Reads the form by the link; also when it is sent, because nothing was kept since it was shown. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        try {
            form = feedback.form(code);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    /** Gives the status that fits before the page is written. */
    public void load() {
        if (refused != null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(refused.status());
        }
    }

    /** Sends the answers and spends the link. */
    public String send() {
        if (refused != null) {
            return null;
        }
        try {
            feedback.submit(code, answers.toSubmit());
            return "/feedback/thanks?faces-redirect=true";
        } catch (Refusal refusal) {
            refuse(refusal);
            return null;
        }
    }

    private void refuse(Refusal refusal) {
        if (!(refusal.reason() instanceof FeedbackRefusal reason) || !CLOSING.contains(reason)) {
            throw refusal;
        }
        refused = reason;
    }

    /** The points of the scale. */
    public List<SelectItem> getScale() {
        return FeedbackAnswers.scale();
    }

    public FeedbackAnswers getAnswers() {
        return answers;
    }

    /** The form; null when the link cannot be answered. */
    public FeedbackForm getForm() {
        return form;
    }

    /** Why the link cannot be answered, or null. */
    public FeedbackRefusal getRefused() {
        return refused;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
