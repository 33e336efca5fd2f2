package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.web.PageLinks;
import org.wherry.people.service.LetIn;
import org.wherry.people.service.SignInService;
import org.wherry.people.service.SignInTimes;

/** The session of somebody who was let in: the one place where it begins and ends, always under a new id. */
@RequestScoped
public class SignedInSession {

    private static final String KEY = "org.wherry.sign-in";

    private static final String CODES = "org.wherry.recovery-codes";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInService service;

    /**
     * Begins the session, and goes on to where somebody wanted to be, by way of the second step where one is due.
     *
     * @param letIn what a service gave that has proved who they are
     * @param next an address of ours, or anything else for the home page
     */
    public void begin(LetIn letIn, String next) throws IOException {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) SignInTimes.idle().toSeconds());
        session.setAttribute(KEY, letIn.signIn());
        request.changeSessionId();
        String onwards = OwnAddress.orHome(next);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(letIn.owesSecondStep() ? "/people/second-step?next=" + PageLinks.encoded(onwards) : onwards);
    }

    /** Goes on, under a new id, once the second step was proved too. */
    public void goOn(String next) throws IOException {
        request.changeSessionId();
        FacesContext.getCurrentInstance().getExternalContext().redirect(OwnAddress.orHome(next));
    }

    /** The sign-in that this session is of; empty for a visitor. */
    public Optional<UUID> signIn() {
        return signIn(request);
    }

    /** Keeps recovery codes for the page that shows them, this once. */
    void keepForOnce(List<String> codes) {
        request.getSession().setAttribute(CODES, new ArrayList<>(codes));
    }

    /** Takes the recovery codes that were kept; there are none a second time. */
    @SuppressWarnings("unchecked")
    List<String> takeKept() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(CODES) instanceof List<?> codes)) {
            return List.of();
        }
        session.removeAttribute(CODES);
        return (List<String>) codes;
    }

    /** Ends the session, and with it the sign-in. */
    public void end() {
        signIn(request).ifPresent(service::end);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The sign-in that a request's session is of. */
    static Optional<UUID> signIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof UUID signIn
                ? Optional.of(signIn)
                : Optional.empty();
    }
}
