package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.wherry.common.web.Notices;
import org.wherry.people.model.SignedIn;
import org.wherry.people.service.SignInService;

/** The page on which people sign in; afterwards they are where they wanted to go. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

    @Inject
    private SignInService service;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;
    private String next;

    /** Signs in, in a session with a new id. */
    public void signIn() throws IOException {
        Optional<SignedIn> person = service.byPassword(email, password);
        if (person.isEmpty()) {
            Notices.problemIn("sign-in:email", "people.sign-in.wrong");
            return;
        }
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true)
                .setAttribute(Authentication.SESSION_KEY, person.get().id());
        request.changeSessionId();
        FacesContext.getCurrentInstance().getExternalContext().redirect(destination());
    }

    /** Only pages of our own are gone on to: an address elsewhere would make this page a lure. */
    private String destination() {
        boolean ours = next != null && next.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,1000}");
        return ours ? next : "/";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
