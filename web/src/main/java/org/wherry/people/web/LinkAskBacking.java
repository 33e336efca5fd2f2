package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.service.LinkService;

/** Asking for a link by e-mail. What is said then is the same whether anybody has the address or not. */
@Named("linkAsk")
@RequestScoped
public class LinkAskBacking {

    @Inject
    private LinkService service;

    @Inject
    private Origins origins;

    @Inject
    private HttpServletRequest request;

    private String email;
    private boolean sent;

    /** Asks for a link to a new password. */
    public void askForReset() {
        ask(Purpose.RESET_PASSWORD);
    }

    /** Asks for a link to sign in by. */
    public void askForSignIn() {
        ask(Purpose.SIGN_IN);
    }

    private void ask(Purpose purpose) {
        try {
            service.ask(purpose, email, origins.of(request));
            sent = true;
        } catch (Refusal refused) {
            Notices.problemIn("ask:email", refused.reason().key(), refused.details());
        }
    }

    /** Whether it was asked for. */
    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
