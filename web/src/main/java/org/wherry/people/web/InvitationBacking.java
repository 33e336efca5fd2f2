package org.wherry.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.people.model.JoiningRefusal;
import org.wherry.people.service.InvitedService;
import org.wherry.people.service.LetIn;

/** Answers an invitation. */
@Named("invitation")
@RequestScoped
public class InvitationBacking {

    @Inject
    private InvitedService service;

    @Inject
    private SignedInSession session;

    @Inject
    private Origins origins;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String name;
    private String password;
    private InvitedService.Invited invited;
    private Refusal refused;

    /** Looks at the link, which spends nothing; also when a form is sent, since nothing was kept since it was shown. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        try {
            invited = service.look(code);
        } catch (Refusal closed) {
            refused = closed;
        }
    }

    private void tell(Refusal refusal) {
        if (ClosedLink.isOne(refusal) || refusal.reason() instanceof JoiningRefusal) {
            refused = refusal;
        } else {
            Notices.problemIn("open:password", refusal.reason().key(), refusal.details());
        }
    }

    /** Gives the status that fits, and keeps the page out of caches. */
    public void load() {
        ClosedLink.answer(refused);
    }

    /** Why the link cannot be used, as the key of a sentence; null where it can. */
    public String getRefused() {
        return refused == null ? null : refused.reason().key();
    }

    /** Accepts as whoever is signed in. */
    public void accept() throws IOException {
        try {
            service.accept(code);
        } catch (Refusal refusal) {
            refused = refusal;
            return;
        }
        Notices.done("people.invitation.accepted");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/account");
    }

    /** Accepts as somebody new. */
    public void open() throws IOException {
        if (refused != null) {
            return;
        }
        LetIn letIn;
        try {
            letIn = service.acceptAndOpen(code, name, password, origins.of(request));
        } catch (Refusal refusal) {
            tell(refusal);
            return;
        }
        Notices.done("people.invitation.accepted");
        session.begin(letIn, "/people/account");
    }

    /** Declines. */
    public void decline() throws IOException {
        try {
            service.decline(code);
        } catch (Refusal refusal) {
            refused = refusal;
            return;
        }
        Notices.done("people.invitation.declined");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/");
    }

    /** The address of this page, to come back to after signing in. */
    public String getHere() {
        return "/people/invitation?code=" + code;
    }

    /** What is asked. */
    public InvitedService.Invited getInvited() {
        return invited;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
