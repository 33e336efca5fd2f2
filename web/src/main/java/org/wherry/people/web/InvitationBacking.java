package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.people.model.SignInRefusal;
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

    /** Looks at the link; this spends nothing. */
    public void load() {
        invited = service.look(code);
    }

    /** Accepts as whoever is signed in. */
    public void accept() throws IOException {
        service.accept(code);
        Notices.done("people.invitation.accepted");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/account");
    }

    /** Accepts as somebody new. */
    public void open() throws IOException {
        LetIn letIn;
        try {
            letIn = service.acceptAndOpen(code, name, password, origins.of(request));
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof SignInRefusal)) {
                throw refusal;
            }
            Notices.problemIn("open:password", refusal.reason().key(), refusal.details());
            return;
        }
        Notices.done("people.invitation.accepted");
        session.begin(letIn, "/people/account");
    }

    /** Declines. */
    public void decline() throws IOException {
        service.decline(code);
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
