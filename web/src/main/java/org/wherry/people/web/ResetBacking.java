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
import org.wherry.people.service.PasswordService;

/** Choosing a new password by a link. Opening the page spends nothing; sending its form does. */
@Named("reset")
@RequestScoped
public class ResetBacking {

    @Inject
    private PasswordService service;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String wanted;
    private String again;
    private Refusal refused;

    /** Reads whether the link can be used; also when the form is sent, because nothing was kept since it was shown. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        try {
            service.look(code);
        } catch (Refusal closed) {
            refused = closed;
        }
    }

    /** Gives the status that fits, and keeps the page out of caches. */
    public void load() {
        ClosedLink.answer(refused);
    }

    /** Changes the password, and asks to sign in with it. */
    public void reset() throws IOException {
        if (refused != null) {
            return;
        }
        if (!wanted.equals(again)) {
            Notices.problemIn("reset:again", "people.password.differ");
            return;
        }
        try {
            service.reset(code, wanted);
        } catch (Refusal refusal) {
            if (ClosedLink.isOne(refusal)) {
                refused = refusal;
            } else {
                Notices.problemIn("reset:wanted", refusal.reason().key(), refusal.details());
            }
            return;
        }
        Notices.done("people.reset.done");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/sign-in");
    }

    /** Why the link cannot be used, as the key of a sentence; null where it can. */
    public String getRefused() {
        return refused == null ? null : refused.reason().key();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
