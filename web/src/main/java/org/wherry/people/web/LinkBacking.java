package org.wherry.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.service.LinkService;
import org.wherry.people.service.SignInService;

/** Signing in by a link. Opening the page spends nothing, since mail programs open links; pressing its button does. */
@Named("link")
@RequestScoped
public class LinkBacking {

    @Inject
    private LinkService links;

    @Inject
    private SignInService service;

    @Inject
    private SignedInSession session;

    @Inject
    private Origins origins;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String email;
    private Refusal refused;

    /** Reads whether the link can be used, and to whom it was sent. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        try {
            email = links.look(Purpose.SIGN_IN, code);
        } catch (Refusal closed) {
            refused = closed;
        }
    }

    /** Gives the status that fits, and keeps the page out of caches. */
    public void load() {
        ClosedLink.answer(refused);
    }

    /** Signs in. */
    public void signIn() throws IOException {
        if (refused != null) {
            return;
        }
        try {
            session.begin(service.byLink(code, origins.of(request)), null);
        } catch (Refusal closed) {
            refused = closed;
        }
    }

    /** Why the link cannot be used, as the key of a sentence; null where it can. */
    public String getRefused() {
        return refused == null ? null : refused.reason().key();
    }

    /** To whom it was sent. */
    public String getEmail() {
        return email;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
