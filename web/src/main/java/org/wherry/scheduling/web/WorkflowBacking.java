package org.wherry.scheduling.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.DraftRow;
import org.wherry.scheduling.model.SessionRemark;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.service.WorkflowService;

/** A session's way into the programme: a trainer's drafts, submitting one, and sending one back. */
@Named("workflow")
@ViewScoped
public class WorkflowBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkflowService workflow;

    @Size(max = SessionRemark.WORDS_MAX)
    private String words;

    @Size(max = SessionRemark.WORDS_MAX)
    private String why;

    /** The drafts of whoever is signed in. */
    public List<DraftRow> getMine() {
        return workflow.mine();
    }

    /** How many sessions wait for a coordinator. */
    public int getSubmitted() {
        return workflow.submitted().size();
    }

    /** Asks for a session to be published. */
    public String submit(String session) {
        workflow.submit(PublicId.of("session", session), words);
        Notices.done("scheduling.submit.done");
        return here(session);
    }

    /** Hands a session back to its trainer. */
    public String sendBack(String session) {
        workflow.sendBack(PublicId.of("session", session), why);
        Notices.done("scheduling.sendBack.done");
        return here(session);
    }

    /** What was said so far. */
    public List<WorkflowService.Remark> remarks(String session) {
        return workflow.remarks(PublicId.of("session", session));
    }

    /** Why a draft cannot be published as it is, or null. */
    public String inTheWay(String session) {
        return workflow.inTheWay(PublicId.of("session", session))
                .map(Words::say)
                .orElse(null);
    }

    /** How a draft stands, in words. */
    public String status(DraftRow row) {
        return Words.say(row.sentBack() == null ? "scheduling.state." + row.state() : "scheduling.state.sentBack");
    }

    /** The colour beside it. */
    public String kind(DraftRow row) {
        if (row.sentBack() != null) {
            return "warning";
        }
        return row.state() == SessionState.SUBMITTED ? "success" : "info";
    }

    private static String here(String session) {
        return "/scheduling/publish?faces-redirect=true&id=" + session;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
