package org.wherry.feedback.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.feedback.model.EvaluatedSession;
import org.wherry.feedback.service.FeedbackForm;
import org.wherry.feedback.service.FeedbackService;
import org.wherry.feedback.service.PaperForms;
import org.wherry.people.model.Roles;

/** Types in paper forms, one after the other, for a session that collects on paper. */
@Named("paper")
@ViewScoped
public class PaperBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FeedbackService feedback;

    private final FeedbackAnswers answers = new FeedbackAnswers();
    private String session;
    private transient PaperForms forms;
    private transient List<EvaluatedSession> hosted;

    /** Reads the session's form, or, where no session is named, the sessions to choose from. */
    public void load() {
        if (session != null) {
            forms = feedback.paper(PublicId.of("session", session));
        } else if (FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.FACILITATOR)) {
            hosted = feedback.hosted();
        } else {
            hosted = List.of();
        }
    }

    /** Keeps the form and shows the next, empty one. */
    public String save() {
        feedback.enterOnPaper(PublicId.of("session", session), answers.toSubmit());
        load();
        Notices.done("feedback.paper.saved", forms.session().submissions());
        return "/feedback/paper?faces-redirect=true&session=" + session;
    }

    /** Whether a form for each who came has been typed in. */
    public boolean isComplete() {
        return forms.session().submissions() >= forms.session().came();
    }

    /** The statements to be answered; none where no session is named. */
    public List<FeedbackForm.Statement> getStatements() {
        if (session != null && forms == null) {
            load();
        }
        return forms == null ? List.of() : forms.form().statements();
    }

    /** The points of the scale. */
    public List<SelectItem> getScale() {
        return FeedbackAnswers.scale();
    }

    public FeedbackAnswers getAnswers() {
        return answers;
    }

    public PaperForms getForms() {
        return forms;
    }

    public List<EvaluatedSession> getHosted() {
        return hosted;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
