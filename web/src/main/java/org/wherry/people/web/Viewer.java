package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.people.model.Role;
import org.wherry.people.model.SignedIn;

/** Who is looking at the page. It decides what is shown, never what may be done: that is decided by the services. */
@Named("viewer")
@RequestScoped
public class Viewer {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedInSession session;

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return person().isPresent();
    }

    /** The name of whoever is signed in; empty for a visitor. */
    public String getName() {
        return person().map(SignedIn::name).orElse("");
    }

    /** The id outside of whoever is signed in, or null. */
    public UUID getId() {
        return person().map(SignedIn::id).orElse(null);
    }

    /** Whether whoever is signed in has a role, named as in {@link Role}. */
    public boolean has(String role) {
        return person().map(person -> person.roles().contains(Role.valueOf(role)))
                .orElse(false);
    }

    /** What whoever is signed in may do, in the order in which {@link Role} has it. */
    public List<Role> getRoles() {
        return person().map(person -> person.roles().stream().sorted().toList()).orElse(List.of());
    }

    /** Whether there is any work here beyond one's own bookings. */
    public boolean isStaff() {
        return person().map(person -> person.roles().stream().anyMatch(role -> role != Role.PRACTITIONER))
                .orElse(false);
    }

    /** Ends the session, and shows the home page. */
    public void signOut() throws IOException {
        session.end();
        Notices.done("people.signOut.done");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/");
    }

    private Optional<SignedIn> person() {
        return Optional.ofNullable((SignedIn) request.getAttribute(Authentication.REQUEST_KEY));
    }
}
