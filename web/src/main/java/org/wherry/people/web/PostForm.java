package org.wherry.people.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.people.model.Post;
import org.wherry.people.model.PostDetail;
import org.wherry.people.service.PostFacts;

/** A post as it is typed in; who leads it is named by their address. */
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID agency;

    @Size(max = Post.LONGEST_TITLE)
    private String jobTitle;

    private Integer group;
    private UUID workplace;

    @Size(max = EmailAddress.LONGEST)
    private String managerEmail;

    private LocalDate from;
    private LocalDate to;

    /** Shows a post as it is. */
    static PostForm of(PostDetail post, String managerEmail) {
        PostForm form = new PostForm();
        form.agency = post.agency().orElse(null);
        form.jobTitle = post.jobTitle();
        form.group = post.group().orElse(null);
        form.workplace = post.workplace().orElse(null);
        form.managerEmail = managerEmail;
        form.from = post.from();
        form.to = post.to().orElse(null);
        return form;
    }

    /** What was typed, with whoever leads it (id outside, or null). */
    PostFacts toFacts(UUID manager) {
        return new PostFacts(agency, jobTitle, group, workplace, manager, from, to);
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }

    public UUID getWorkplace() {
        return workplace;
    }

    public void setWorkplace(UUID workplace) {
        this.workplace = workplace;
    }

    public String getManagerEmail() {
        return managerEmail;
    }

    public void setManagerEmail(String managerEmail) {
        this.managerEmail = managerEmail;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
