package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;
import org.wherry.people.model.AcceptanceRow;
import org.wherry.people.model.NoticeRow;
import org.wherry.people.model.PrivacyNotice;
import org.wherry.people.service.NoticeService;

/** The versions of the privacy notice, who accepted which, and the form that publishes the next. */
@Named("privacyNotices")
@ViewScoped
public class NoticesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject
    private NoticeService service;

    private String page;

    @NotBlank
    @Size(max = PrivacyNotice.LONGEST_CHANGES)
    private String changes;

    @NotBlank
    @Size(max = PrivacyNotice.LONGEST_BODY)
    private String body;

    private transient List<NoticeRow> versions;
    private transient Page<AcceptanceRow> acceptances;

    /** Begins the next version with the words of the last. */
    public void begin() {
        if (body == null) {
            body = service.newest().map(PrivacyNotice::body).orElse(null);
        }
    }

    /** Publishes it. */
    public String publish() {
        int number = service.publish(changes, body);
        Notices.done("people.notices.published", number);
        return "/people/notices?faces-redirect=true";
    }

    /** Every version, the newest first. */
    public List<NoticeRow> getVersions() {
        if (versions == null) {
            versions = service.versions();
        }
        return versions;
    }

    /** One page of who accepted which. */
    public Page<AcceptanceRow> getAcceptances() {
        if (acceptances == null) {
            acceptances = service.acceptances(new PageRequest(PageNumber.of(page), SIZE));
        }
        return acceptances;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
