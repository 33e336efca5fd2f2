package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.wherry.common.web.Notices;
import org.wherry.people.service.LetIn;
import org.wherry.people.service.SignInService;

/** The page on which people sign in; afterwards they are where they wanted to go. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

    @Inject
    private SignInService service;

    @Inject
    private SignedInSession session;

    @Inject
    private Origins origins;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;
    private String next;

    /** Signs in, in a session with a new id. */
    public void signIn() throws IOException {
        Optional<LetIn> letIn = service.byPassword(email, password, origins.of(request));
        if (letIn.isEmpty()) {
            Notices.problemIn("sign-in:email", "people.sign-in.wrong");
            return;
        }
        session.begin(letIn.get(), next);
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
