package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.Complaint;
import org.wherry.people.model.ComplaintRow;
import org.wherry.people.service.ComplaintService;

/** The complaints, and the page on which one of them is answered. */
@Named("complaints")
@ViewScoped
public class ComplaintsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject
    private ComplaintService service;

    private String page;
    private String id;

    @NotBlank
    @Size(max = Complaint.LONGEST_TEXT)
    private String answer;

    private transient Page<ComplaintRow> found;
    private transient ComplaintRow one;

    /** Reads the complaint that the address names. */
    public void load() {
        one = service.complaint(readId());
    }

    /** Answers it. */
    public String send() {
        service.answer(readId(), answer);
        Notices.done("people.complaints.answered");
        return "/people/complaints?faces-redirect=true";
    }

    private UUID readId() {
        return PublicId.of("complaint", id);
    }

    /** One page of them. */
    public Page<ComplaintRow> getFound() {
        if (found == null) {
            found = service.page(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    /** The one to answer. */
    public ComplaintRow getOne() {
        if (one == null) {
            load();
        }
        return one;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
