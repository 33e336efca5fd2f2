package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.people.model.SignInRefusal;
import org.wherry.people.service.PasswordService;

/** Changing one's password while signed in. */
@Named("password")
@RequestScoped
public class PasswordBacking {

    @Inject
    private PasswordService service;

    @Inject
    private SignedInSession session;

    private String present;
    private String wanted;
    private String again;

    /** Changes it; whoever else is signed in with the old one is no longer. */
    public void change() throws IOException {
        if (!wanted.equals(again)) {
            Notices.problemIn("password:again", "people.password.differ");
            return;
        }
        try {
            service.change(session.signIn().orElse(null), present, wanted);
        } catch (Refusal refused) {
            String field = refused.reason() == SignInRefusal.PASSWORD_WRONG ? "present" : "wanted";
            Notices.problemIn("password:" + field, refused.reason().key(), refused.details());
            return;
        }
        Notices.done("people.password.done");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/account");
    }

    /** Whether there is a password to be asked for. */
    public boolean isAsked() {
        return service.hasPassword(session.signIn().orElse(null));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
