package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.wherry.people.service.LetIn;
import org.wherry.people.service.SignInService;
import org.wherry.people.service.SignInTimes;

/** The session of somebody who was let in: the one place where it begins and ends, always under a new id. */
@RequestScoped
public class SignedInSession {

    private static final String KEY = "org.wherry.sign-in";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInService service;

    /**
     * Begins the session, and goes on to where somebody wanted to be.
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
        FacesContext.getCurrentInstance().getExternalContext().redirect(OwnAddress.orHome(next));
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
