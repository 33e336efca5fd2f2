package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageLinks;
import org.wherry.people.service.SecondStepService;
import org.wherry.people.service.SecondStepService.Look;

/** The page on which somebody who has signed in proves the second step, or is led to set it up. */
@Named("secondStep")
@RequestScoped
public class SecondStepBacking {

    @Inject
    private SecondStepService service;

    @Inject
    private SignedInSession session;

    private String next;
    private String code;

    /** Sends whoever has not set it up yet to where they do. */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean toSetUp = look().filter(look -> look.owed() && !look.setUp()).isPresent();
        if (toSetUp && !faces.getResponseComplete()) {
            faces.getExternalContext()
                    .redirect("/people/second-step-setup?next=" + PageLinks.encoded(OwnAddress.orHome(next)));
        }
    }

    /** Proves it. */
    public void prove() throws IOException {
        UUID signIn = session.signIn().orElse(null);
        try {
            service.prove(signIn, code);
        } catch (Refusal refused) {
            Notices.problemIn("second-step:code", refused.reason().key(), refused.details());
            return;
        }
        session.goOn(next);
    }

    /** Whether somebody is here who owes the second step. */
    public boolean isOwed() {
        return look().filter(Look::owed).isPresent();
    }

    /** Where to go on to. */
    public String getOnwards() {
        return OwnAddress.orHome(next);
    }

    private Optional<Look> look() {
        try {
            return session.signIn().map(service::look);
        } catch (Refusal over) {
            return Optional.empty();
        }
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
