package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.wherry.common.web.Notices;
import org.wherry.people.model.PrivacyNotice;
import org.wherry.people.service.NoticeService;

/** The privacy notice that stands: for everybody to read, and for those signed in to accept. */
@Named("privacyNotice")
@RequestScoped
public class NoticeBacking {

    @Inject
    private NoticeService service;

    @Inject
    private Viewer viewer;

    private PrivacyNotice newest;
    private int number;

    /** Whether one was published. */
    public boolean isPublished() {
        return read() != null;
    }

    /** Its paragraphs and headings. */
    public List<PrivacyNotice.Part> getParts() {
        return read() == null ? List.of() : read().parts();
    }

    /** The notice itself. */
    public PrivacyNotice getNewest() {
        return read();
    }

    /** When whoever looks accepted it, or null. */
    public Instant getAcceptedAt() {
        return viewer.isSignedIn() && viewer.has("PRACTITIONER")
                ? service.acceptedAt().orElse(null)
                : null;
    }

    /** Whether whoever looks has not yet accepted the notice that stands. */
    public boolean isToBeRead() {
        return isPublished() && viewer.isSignedIn() && getAcceptedAt() == null;
    }

    /** Accepts the version that was read. */
    public String accept() {
        service.accept(number);
        Notices.done("people.notice.accepted");
        return "/people/account?faces-redirect=true";
    }

    private PrivacyNotice read() {
        if (newest == null) {
            newest = service.newest().orElse(null);
        }
        return newest;
    }

    /** The version that the form was made for. */
    public int getNumber() {
        return read() == null ? 0 : read().number();
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
