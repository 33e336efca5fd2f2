package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;
import org.wherry.people.model.InvitationRow;
import org.wherry.people.service.InvitationService;

/** Invites people, and shows who has answered. */
@Named("invite")
@RequestScoped
public class InviteBacking {

    private static final int SIZE = 25;

    @Inject
    private InvitationService service;

    private UUID agency;
    private String emails;
    private String jobTitle;
    private String page;
    private Page<InvitationRow> found;
    private List<SelectItem> agencies;

    /** Invites every address, or none where one of them cannot be read. */
    public void invite() throws IOException {
        int invited = service.invite(agency, emails.lines().toList(), jobTitle);
        Notices.done("people.invite.done", invited);
        again();
    }

    /** Sends one once more. */
    public void sendAgain(UUID id) throws IOException {
        service.sendAgain(id);
        Notices.done("people.invite.again.done");
        again();
    }

    /** Takes one back. */
    public void withdraw(UUID id) throws IOException {
        service.withdraw(id);
        Notices.done("people.invite.withdraw.done");
        again();
    }

    private void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/invite");
    }

    /** The agencies to choose from; none for those who choose among all. */
    public List<SelectItem> getAgencies() {
        if (agencies == null) {
            agencies = service.agencies().stream()
                    .map(card -> new SelectItem(card.publicId(), card.name()))
                    .toList();
        }
        return agencies;
    }

    /** The invitations, the newest first. */
    public Page<InvitationRow> getFound() {
        if (found == null) {
            found = service.invitations(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public String getEmails() {
        return emails;
    }

    public void setEmails(String emails) {
        this.emails = emails;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
