package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.wherry.common.web.Notices;
import org.wherry.people.model.Complaint;
import org.wherry.people.model.ComplaintRow;
import org.wherry.people.service.ComplaintService;

/** The page on which somebody complains of how their data is used, and reads what was answered. */
@Named("complaint")
@RequestScoped
public class ComplaintBacking {

    @Inject
    private ComplaintService service;

    @NotBlank
    @Size(max = Complaint.LONGEST_TEXT)
    private String words;

    private List<ComplaintRow> mine;

    /** Complains. */
    public String complain() {
        service.complain(words);
        Notices.done("people.complaint.made");
        return "/people/complaint?faces-redirect=true";
    }

    /** One's own complaints, the latest first. */
    public List<ComplaintRow> getMine() {
        if (mine == null) {
            mine = service.mine();
        }
        return mine;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
